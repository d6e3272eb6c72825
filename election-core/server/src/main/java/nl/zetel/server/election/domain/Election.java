package nl.zetel.server.election.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zetel.law.Ruleset;
import nl.zetel.law.calendar.CalendarOverride;
import nl.zetel.law.calendar.CalendarRequest;
import nl.zetel.law.calendar.ElectionCalendar;

/**
 * A municipal council election ("gemeenteraadsverkiezing").
 *
 * @param documentId identifier in election documents, such as {@code GR2018_Westerveld}
 * @param name name, such as {@code Gemeenteraad Westerveld 2018}
 * @param municipalityName name of the municipality
 * @param seats number of seats of the council
 * @param nominationDay day of nomination
 * @param electionDay day of the vote
 * @param decreeDays days that a royal decree puts on a par with holidays
 * @param overrides days and hours that the municipality set otherwise
 * @param previous the last election of this council, if it is known
 * @param office the election desk and the account for deposits
 */
public record Election(
        String documentId,
        String name,
        String municipalityName,
        int seats,
        LocalDate nominationDay,
        LocalDate electionDay,
        List<LocalDate> decreeDays,
        List<CalendarOverride> overrides,
        Optional<PreviousElection> previous,
        ElectionOffice office) {

    /** Copies the lists. */
    public Election {
        decreeDays = List.copyOf(decreeDays);
        overrides = List.copyOf(overrides);
    }

    /** The version of the law that holds for it. */
    public Ruleset ruleset() {
        return Ruleset.forNominationDay(nominationDay);
    }

    /** Its days and hours. */
    public ElectionCalendar calendar() {
        return ElectionCalendar.of(CalendarRequest.ofNominationDay(nominationDay)
                .withElectionDay(electionDay)
                .withDecreeDays(Set.copyOf(decreeDays))
                .withOverrides(overrides));
    }
}
