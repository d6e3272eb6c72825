package nl.zetel.plugin.eml.jaxb;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** A list with seats, or an elected candidate of the list before it. */
@XmlType(propOrder = {"candidate", "affiliationIdentifier", "ranking", "elected"})
public final class Selection extends Located {

    @XmlElement(name = "Candidate")
    public @Nullable Candidate candidate;

    @XmlElement(name = "AffiliationIdentifier")
    public @Nullable AffiliationIdentifier affiliationIdentifier;

    @XmlElement(name = "Ranking")
    public @Nullable String ranking;

    @XmlElement(name = "Elected")
    public @Nullable String elected;
}
