package nl.zetel.server.election.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.calendar.CalendarOverride;
import nl.zetel.law.calendar.Redivision;
import nl.zetel.law.council.CouncilSizeDecision;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.election.domain.ElectionOffice;
import nl.zetel.server.election.domain.PreviousElection;
import nl.zetel.server.store.Stored;

/** An election as its caller sees it. */
public record ElectionView(
        String id,
        String ruleset,
        String documentId,
        String name,
        String municipalityName,
        int seats,
        LocalDate nominationDay,
        LocalDate electionDay,
        List<LocalDate> decreeDays,
        List<CalendarOverride> overrides,
        Optional<PreviousElection> previous,
        Optional<CouncilSizeDecision> councilSize,
        Optional<Redivision> redivision,
        ElectionOffice office) {

    static ElectionView of(Stored<Election> stored) {
        Election election = stored.value();
        return new ElectionView(
                stored.id(),
                election.ruleset().id(),
                election.documentId(),
                election.name(),
                election.municipalityName(),
                election.seats(),
                election.nominationDay(),
                election.electionDay(),
                election.decreeDays(),
                election.overrides(),
                election.previous(),
                election.councilSize(),
                election.redivision(),
                election.office());
    }
}
