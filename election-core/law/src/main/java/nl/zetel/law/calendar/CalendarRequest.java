package nl.zetel.law.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a calendar is calculated from.
 *
 * @param nominationDay day of nomination
 * @param electionDay voting day that a decree set after the 44th day, if one did
 * @param decreeDays days that a royal decree puts on a par with holidays
 * @param overrides days and hours that the municipality set otherwise
 * @param redivision the redivision that the council is elected for; empty for every other election
 */
public record CalendarRequest(
        LocalDate nominationDay,
        Optional<LocalDate> electionDay,
        Set<LocalDate> decreeDays,
        List<CalendarOverride> overrides,
        Optional<Redivision> redivision) {

    /** Copies the collections. */
    public CalendarRequest {
        decreeDays = Set.copyOf(decreeDays);
        overrides = List.copyOf(overrides);
    }

    /** The nomination day that Kieswet F 1 gives for that year. @throws nl.zetel.law.RefusalException if there is none */
    public static CalendarRequest ofYear(int electionYear) {
        return ofNominationDay(NominationDay.of(electionYear));
    }

    /** That nomination day, and nothing else out of the ordinary. */
    public static CalendarRequest ofNominationDay(LocalDate nominationDay) {
        return new CalendarRequest(nominationDay, Optional.empty(), Set.of(), List.of(), Optional.empty());
    }

    /** With a voting day that a decree set (Kieswet J 1(1)). */
    public CalendarRequest withElectionDay(LocalDate day) {
        return new CalendarRequest(nominationDay, Optional.of(day), decreeDays, overrides, redivision);
    }

    /** With days that a decree puts on a par with holidays (Algemene termijnenwet 3(3)). */
    public CalendarRequest withDecreeDays(Set<LocalDate> days) {
        return new CalendarRequest(nominationDay, electionDay, days, overrides, redivision);
    }

    /** With days and hours that the municipality set otherwise. */
    public CalendarRequest withOverrides(List<CalendarOverride> others) {
        return new CalendarRequest(nominationDay, electionDay, decreeDays, others, redivision);
    }

    /** For the council of a redivided municipality (Wet algemene regels herindeling, chapter VII). */
    public CalendarRequest withRedivision(Redivision other) {
        return new CalendarRequest(nominationDay, electionDay, decreeDays, overrides, Optional.of(other));
    }

    /** That redivision, with the nomination day that its act gives. */
    public static CalendarRequest ofRedivision(Redivision redivision) {
        return ofNominationDay(redivision.nominationDay()).withRedivision(redivision);
    }
}
