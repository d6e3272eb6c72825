package nl.zetel.server.document.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import nl.zetel.api.document.DocumentKind;
import nl.zetel.api.document.ElectionDefinition;
import nl.zetel.api.document.ElectionDocument;
import nl.zetel.api.document.ElectionRegion;
import nl.zetel.server.designation.application.Designations;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.security.CurrentActor;

/** The definition of an election (110a): its seats, its preference threshold and the registered designations. */
@ApplicationScoped
@Transactional
public class DefinitionSource implements DocumentSource {

    private static final int LARGE = 19;
    private static final int THRESHOLD_SMALL = 50;
    private static final int THRESHOLD_LARGE = 25;

    @Inject
    Elections elections;

    @Inject
    Designations designations;

    @Inject
    DocumentFrame frame;

    @Inject
    CurrentActor current;

    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.ELECTION_DEFINITION);
    }

    @Override
    public ElectionDocument build(String electionId, DocumentKind kind) {
        Election election = elections.get(electionId).value();
        return new ElectionDefinition(
                frame.ofCommittee(election),
                frame.election(election),
                election.seats(),
                election.seats() >= LARGE ? THRESHOLD_LARGE : THRESHOLD_SMALL,
                designations.counting(electionId),
                List.of(ElectionRegion.municipality(current.municipality(), election.municipalityName())));
    }
}
