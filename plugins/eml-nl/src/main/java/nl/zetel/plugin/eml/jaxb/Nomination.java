package nl.zetel.plugin.eml.jaxb;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** Content of 210. */
@XmlType(propOrder = {"electionIdentifier", "contestIdentifier", "affiliation", "nominate"})
public final class Nomination {

    @XmlElement(name = "ElectionIdentifier")
    public @Nullable ElectionIdentifier electionIdentifier;

    @XmlElement(name = "ContestIdentifier")
    public @Nullable ContestIdentifier contestIdentifier;

    @XmlElement(name = "Affiliation")
    public @Nullable Affiliation affiliation;

    @XmlElement(name = "Nominate")
    public @Nullable Nominate nominate;
}
