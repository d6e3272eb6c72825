package nl.zetel.plugin.eml;

import java.util.Set;
import javax.xml.stream.XMLStreamException;
import nl.zetel.api.document.Count.StationCount;
import nl.zetel.api.document.CountHandler;
import nl.zetel.api.document.DocumentHeader;
import nl.zetel.api.document.DocumentKind;
import nl.zetel.api.document.ElectionReference;
import nl.zetel.api.document.Votes;
import nl.zetel.plugin.eml.jaxb.CanonicalizationMethod;
import nl.zetel.plugin.eml.jaxb.ContestIdentifier;
import nl.zetel.plugin.eml.jaxb.ElectionIdentifier;
import nl.zetel.plugin.eml.jaxb.Eml;
import nl.zetel.plugin.eml.jaxb.ManagingAuthority;
import nl.zetel.plugin.eml.jaxb.Schema;
import nl.zetel.plugin.eml.xml.GuardedReader;
import nl.zetel.plugin.eml.xml.Refusal;

/** Reads a count (510) station by station; nothing is kept but the totals. */
final class CountReader {

    /** Far above the 600 stations of the largest municipality. */
    private static final int MOST_STATIONS = 5_000;

    private final GuardedReader reader;
    private final Elements elements;
    private final CountHandler handler;
    private final Findings findings;
    private final CountCheck check;
    private final Eml head = new Eml();
    private final Extras extras = new Extras();
    private DocumentKind kind = DocumentKind.COUNT;
    private ElectionIdentifier election = new ElectionIdentifier();
    private boolean totalRead;
    private int stations;

    CountReader(GuardedReader reader, CountHandler handler, Findings findings) {
        this.reader = reader;
        this.elements = new Elements(reader);
        this.handler = handler;
        this.findings = findings;
        this.check = new CountCheck(findings);
    }

    /** Reads the whole document, whose root is to be one of the expected kinds. */
    void read(Set<DocumentKind> expected) throws XMLStreamException {
        kind = Root.enter(reader, expected);
        elements.place(head);
        while (elements.child()) {
            switch (elements.name()) {
                case "TransactionId" -> head.transactionId = elements.text();
                case "ManagingAuthority" -> head.managingAuthority = authority();
                case "IssueDate" -> head.issueDate = elements.text();
                case "CreationDateTime" -> head.creationDateTime = elements.text();
                case "Schema" -> schema();
                case "CanonicalizationMethod" -> canonicalization();
                case "Count" -> count();
                default -> elements.skip();
            }
        }
        if (!totalRead) {
            throw new Refusal(Refusal.Code.PART_MISSING);
        }
        check.end();
        while (reader.hasNext()) {
            reader.next();
        }
    }

    /** The version of the schema that the document says it follows. */
    String version() {
        return Headers.version(head);
    }

    private ManagingAuthority authority() throws XMLStreamException {
        ManagingAuthority authority = new ManagingAuthority();
        while (elements.child()) {
            String id = elements.attribute("Id");
            switch (elements.name()) {
                case "AuthorityIdentifier" -> authority.authorityIdentifier = Headers.identified(id, elements.text());
                case "CreatedByAuthority" -> authority.createdByAuthority = Headers.identified(id, elements.text());
                default -> elements.skip();
            }
        }
        return authority;
    }

    private void schema() throws XMLStreamException {
        head.schema = new Schema();
        head.schema.version = elements.attribute("Version");
        elements.skip();
    }

    private void canonicalization() throws XMLStreamException {
        head.canonicalizationMethod = new CanonicalizationMethod();
        elements.skip();
    }

    private void count() throws XMLStreamException {
        while (elements.child()) {
            if ("Election".equals(elements.name())) {
                election();
            } else {
                elements.skip();
            }
        }
    }

    private void election() throws XMLStreamException {
        while (elements.child()) {
            switch (elements.name()) {
                case "ElectionIdentifier" -> election = electionIdentifier();
                case "Contests" -> contests();
                default -> elements.skip();
            }
        }
    }

    private ElectionIdentifier electionIdentifier() throws XMLStreamException {
        ElectionIdentifier found = elements.place(new ElectionIdentifier());
        found.id = elements.attribute("Id");
        while (elements.child()) {
            switch (elements.name()) {
                case "ElectionName" -> found.electionName = elements.text();
                case "ElectionCategory" -> found.electionCategory = elements.text();
                case "ElectionSubcategory" -> found.electionSubcategory = elements.text();
                case "ElectionDate" -> found.electionDate = elements.text();
                case "ElectionDomain" -> {
                    String id = elements.attribute("Id");
                    found.electionDomain = Headers.identified(id, elements.text());
                }
                default -> elements.skip();
            }
        }
        return found;
    }

    private void contests() throws XMLStreamException {
        int contests = 0;
        while (elements.child()) {
            if (++contests > 1) {
                throw new Refusal(Refusal.Code.SEVERAL_CONTESTS);
            }
            contest();
        }
    }

    private void contest() throws XMLStreamException {
        while (elements.child()) {
            switch (elements.name()) {
                case "ContestIdentifier" -> contestIdentifier();
                case "TotalVotes" -> total();
                case "ReportingUnitVotes" -> station();
                default -> elements.skip();
            }
        }
    }

    private void contestIdentifier() throws XMLStreamException {
        ContestIdentifier contest = new ContestIdentifier();
        contest.id = elements.attribute("Id");
        while (elements.child()) {
            contest.contestName = elements.text();
        }
        Elections.read(contest, extras);
    }

    private void total() throws XMLStreamException {
        if (totalRead) {
            throw new Refusal(Refusal.Code.SEVERAL_CONTESTS);
        }
        totalRead = true;
        ElectionReference reference = Elections.read(election, head, extras);
        DocumentHeader header = Headers.read(head, extras);
        check.begin(kind, header, reference);
        handler.begin(kind, header, reference);
        VotesReader votes = new VotesReader(elements, findings, "total");
        while (elements.child()) {
            votes.take();
        }
        Votes total = votes.votes();
        check.total(total);
        handler.total(total);
    }

    private void station() throws XMLStreamException {
        if (!totalRead) {
            throw new Refusal(Refusal.Code.PART_MISSING);
        }
        if (++stations > MOST_STATIONS) {
            throw new Refusal(Refusal.Code.TOO_MANY_ELEMENTS);
        }
        String id = "";
        String name = "";
        VotesReader votes = new VotesReader(elements, findings, "stations");
        while (elements.child()) {
            if ("ReportingUnitIdentifier".equals(elements.name())) {
                id = elements.attribute("Id");
                name = elements.text();
            } else {
                votes.take();
            }
        }
        StationCount station = new StationCount(id, name, votes.votes(), votes.investigationsRead());
        check.station(station);
        handler.station(station);
        reader.dealtWith();
    }
}
