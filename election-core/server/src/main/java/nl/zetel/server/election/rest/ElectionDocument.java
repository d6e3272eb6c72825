package nl.zetel.server.election.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.calendar.CalendarOverride;
import nl.zetel.law.calendar.ElectionCalendar;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.election.domain.ElectionOffice;
import nl.zetel.server.election.domain.PreviousElection;
import org.jspecify.annotations.Nullable;

/** What a caller sends of an election; the day of the vote follows from the day of nomination where it is left out. */
public record ElectionDocument(
        String documentId,
        String name,
        String municipalityName,
        int seats,
        LocalDate nominationDay,
        Optional<LocalDate> electionDay,
        @Nullable List<LocalDate> decreeDays,
        @Nullable List<CalendarOverride> overrides,
        Optional<PreviousElection> previous,
        ElectionOffice office) {

    Election election() {
        return new Election(
                documentId,
                name,
                municipalityName,
                seats,
                nominationDay,
                electionDay.orElseGet(
                        () -> ElectionCalendar.of(nl.zetel.law.calendar.CalendarRequest.ofNominationDay(nominationDay))
                                .electionDay()),
                decreeDays == null ? List.of() : decreeDays,
                overrides == null ? List.of() : overrides,
                previous,
                office);
    }
}
