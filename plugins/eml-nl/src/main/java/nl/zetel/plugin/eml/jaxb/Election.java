package nl.zetel.plugin.eml.jaxb;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An election with its contests. */
@XmlType(
        propOrder = {
            "electionIdentifier",
            "contests",
            "numberOfSeats",
            "preferenceThreshold",
            "electionTree",
            "registeredParties"
        })
public final class Election extends Located {

    @XmlElement(name = "ElectionIdentifier")
    public @Nullable ElectionIdentifier electionIdentifier;

    @XmlElement(name = "Contest")
    public List<Contest> contests = new ArrayList<>();

    @XmlElement(name = "NumberOfSeats", namespace = Namespaces.KR)
    public @Nullable String numberOfSeats;

    @XmlElement(name = "PreferenceThreshold", namespace = Namespaces.KR)
    public @Nullable String preferenceThreshold;

    @XmlElement(name = "ElectionTree", namespace = Namespaces.KR)
    public @Nullable ElectionTree electionTree;

    @XmlElement(name = "RegisteredParties", namespace = Namespaces.KR)
    public @Nullable RegisteredParties registeredParties;
}
