package nl.zetel.plugin.eml.jaxb;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A candidate list. */
@XmlType(propOrder = {"affiliationIdentifier", "type", "listData", "candidates"})
public final class Affiliation extends Located {

    @XmlElement(name = "AffiliationIdentifier")
    public @Nullable AffiliationIdentifier affiliationIdentifier;

    @XmlElement(name = "Type")
    public @Nullable String type;

    @XmlElement(name = "ListData", namespace = Namespaces.KR)
    public @Nullable ListData listData;

    @XmlElement(name = "Candidate")
    public List<Candidate> candidates = new ArrayList<>();
}
