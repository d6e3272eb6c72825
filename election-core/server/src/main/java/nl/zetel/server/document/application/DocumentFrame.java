package nl.zetel.server.document.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.zetel.api.document.DocumentHeader;
import nl.zetel.api.document.ElectionReference;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.security.CurrentActor;

/** What every election document begins with. */
@ApplicationScoped
public class DocumentFrame {

    private static final String SCHEMA = "1.2.2";
    /** From this number of seats on a council is a large one. */
    private static final int LARGE = 19;

    @Inject
    ServerClock clock;

    @Inject
    CurrentActor current;

    /** The head of a document that the central electoral committee issues today. */
    public DocumentHeader ofCommittee(Election election) {
        return header("CSB", "Centraal stembureau " + election.municipalityName());
    }

    /** The head of a document of counts or results, which names the municipality. */
    public DocumentHeader ofMunicipality(Election election) {
        return header(current.municipality().value(), election.municipalityName());
    }

    /** The election. */
    public ElectionReference election(Election election) {
        return new ElectionReference(
                election.documentId(),
                election.name(),
                "GR",
                election.seats() >= LARGE ? "GR2" : "GR1",
                Optional.of(current.municipality()),
                election.municipalityName(),
                election.electionDay(),
                Optional.of(election.nominationDay()));
    }

    private DocumentHeader header(String id, String name) {
        return new DocumentHeader(
                "1",
                id,
                name,
                Optional.of(clock.today()),
                Optional.of(clock.now().toLocalDateTime().truncatedTo(ChronoUnit.MILLIS)),
                SCHEMA);
    }
}
