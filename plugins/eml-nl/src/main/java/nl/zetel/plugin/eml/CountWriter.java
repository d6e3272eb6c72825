package nl.zetel.plugin.eml;

import java.io.OutputStream;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import nl.zetel.api.document.Count;
import nl.zetel.api.document.Count.StationCount;
import nl.zetel.api.document.Votes;
import nl.zetel.api.document.Votes.CandidateVotes;
import nl.zetel.api.document.Votes.ListVotes;
import nl.zetel.plugin.eml.jaxb.ContestIdentifier;
import nl.zetel.plugin.eml.jaxb.ElectionIdentifier;
import nl.zetel.plugin.eml.jaxb.Eml;
import nl.zetel.plugin.eml.jaxb.Identified;
import nl.zetel.plugin.eml.jaxb.ManagingAuthority;
import nl.zetel.plugin.eml.jaxb.Namespaces;
import nl.zetel.plugin.eml.xml.EmlWriter;

/** Writes a count (510) canonically. */
final class CountWriter {

    private final EmlWriter writer;
    private final Tags tags;

    CountWriter(OutputStream file) {
        writer = EmlWriter.canonical(file);
        tags = new Tags(writer);
    }

    /** Writes the whole document. */
    void write(Count count) throws XMLStreamException {
        head(Headers.write(count.kind(), count.header()));
        tags.open("Count").open("EventIdentifier").close().open("Election");
        election(Elections.write(count.kind(), count.header(), count.election()));
        tags.open("Contests").open("Contest");
        contest(Elections.write(count.kind(), count.header()));
        tags.open("TotalVotes");
        votes(count.total());
        tags.close();
        for (StationCount station : count.stations()) {
            station(station);
        }
        tags.close().close().close().close().close();
        writer.flush();
    }

    private void head(Eml eml) throws XMLStreamException {
        tags.open("EML").with("Id", eml.id).with("SchemaVersion", eml.schemaVersion);
        tags.leaf("TransactionId", eml.transactionId);
        if (eml.managingAuthority != null) {
            authority(eml.managingAuthority);
        }
        tags.leaf(Namespaces.KR, "CreationDateTime", eml.creationDateTime);
        if (eml.canonicalizationMethod != null) {
            tags.open(Namespaces.DS, "CanonicalizationMethod")
                    .with("Algorithm", eml.canonicalizationMethod.algorithm)
                    .close();
        }
    }

    private void authority(ManagingAuthority authority) throws XMLStreamException {
        tags.open("ManagingAuthority");
        identified(Namespaces.EML, "AuthorityIdentifier", authority.authorityIdentifier);
        tags.open("AuthorityAddress").close();
        identified(Namespaces.KR, "CreatedByAuthority", authority.createdByAuthority);
        tags.close();
    }

    private void election(ElectionIdentifier election) throws XMLStreamException {
        tags.open("ElectionIdentifier").with("Id", election.id);
        tags.leaf("ElectionName", election.electionName).leaf("ElectionCategory", election.electionCategory);
        tags.leaf(Namespaces.KR, "ElectionSubcategory", election.electionSubcategory);
        identified(Namespaces.KR, "ElectionDomain", election.electionDomain);
        tags.leaf(Namespaces.KR, "ElectionDate", election.electionDate).close();
    }

    private void contest(ContestIdentifier contest) throws XMLStreamException {
        tags.open("ContestIdentifier").with("Id", contest.id);
        tags.leaf("ContestName", contest.contestName).close();
    }

    private void station(StationCount station) throws XMLStreamException {
        tags.open("ReportingUnitVotes");
        identified(Namespaces.EML, "ReportingUnitIdentifier", Headers.identified(station.id(), station.name()));
        votes(station.votes());
        if (!station.investigations().isEmpty()) {
            tags.open(Namespaces.KR, "ReportingUnitInvestigations");
            for (Map.Entry<String, Boolean> reason : station.investigations().entrySet()) {
                tags.open(Namespaces.KR, "Investigation").with("ReasonCode", reason.getKey());
                tags.text(reason.getValue().toString()).close();
            }
            tags.close();
        }
        tags.close();
    }

    private void votes(Votes votes) throws XMLStreamException {
        for (ListVotes list : votes.lists()) {
            list(list);
        }
        tags.leaf("Cast", votes.eligibleVoters()).leaf("TotalCounted", votes.totalCounted());
        reason("RejectedVotes", "ongeldig", votes.invalid());
        reason("RejectedVotes", "blanco", votes.blank());
        for (Map.Entry<Votes.UncountedReason, Long> uncounted :
                votes.uncounted().entrySet()) {
            reason("UncountedVotes", uncounted.getKey().text(), uncounted.getValue());
        }
    }

    private void list(ListVotes list) throws XMLStreamException {
        tags.open("Selection").open("AffiliationIdentifier").with("Id", Integer.toString(list.list()));
        tags.leaf("RegisteredName", list.designation())
                .close()
                .leaf("ValidVotes", list.total())
                .close();
        for (CandidateVotes candidate : list.candidates()) {
            tags.open("Selection").open("Candidate").open("CandidateIdentifier");
            tags.with("Id", Integer.toString(candidate.candidate())).close().close();
            tags.leaf("ValidVotes", candidate.votes()).close();
        }
    }

    private void reason(String name, String code, long votes) throws XMLStreamException {
        tags.open(name).with("ReasonCode", code).text(Long.toString(votes)).close();
    }

    private void identified(String namespace, String name, @org.jspecify.annotations.Nullable Identified identified)
            throws XMLStreamException {
        if (identified != null) {
            tags.open(namespace, name)
                    .with("Id", identified.id)
                    .text(identified.text)
                    .close();
        }
    }
}
