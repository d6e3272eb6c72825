package nl.zetel.plugin.eml.jaxb;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A contest; what it holds depends on the document. */
@XmlType(
        propOrder = {
            "contestIdentifier",
            "reportingUnit",
            "votingMethod",
            "maxVotes",
            "pollingPlaces",
            "affiliations",
            "selections"
        })
public final class Contest {

    @XmlElement(name = "ContestIdentifier")
    public @Nullable ContestIdentifier contestIdentifier;

    @XmlElement(name = "ReportingUnit")
    public @Nullable ReportingUnit reportingUnit;

    @XmlElement(name = "VotingMethod")
    public @Nullable String votingMethod;

    @XmlElement(name = "MaxVotes")
    public @Nullable String maxVotes;

    @XmlElement(name = "PollingPlace")
    public List<PollingPlace> pollingPlaces = new ArrayList<>();

    @XmlElement(name = "Affiliation")
    public List<Affiliation> affiliations = new ArrayList<>();

    @XmlElement(name = "Selection")
    public List<Selection> selections = new ArrayList<>();
}
