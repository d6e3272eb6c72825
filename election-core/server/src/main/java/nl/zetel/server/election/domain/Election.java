package nl.zetel.server.election.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zetel.law.Ruleset;
import nl.zetel.law.calendar.CalendarKey;
import nl.zetel.law.calendar.CalendarOverride;
import nl.zetel.law.calendar.CalendarRequest;
import nl.zetel.law.calendar.ElectionCalendar;
import nl.zetel.law.calendar.Redivision;
import nl.zetel.law.council.CouncilSizeDecision;

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
 * @param population inhabitants by which the number of seats was found; empty if it was given as such
 * @param redivision the redivision that the council is elected for; empty for every other election
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
        Optional<Population> population,
        Optional<Redivision> redivision,
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
        CalendarRequest request = CalendarRequest.ofNominationDay(nominationDay)
                .withElectionDay(electionDay)
                .withDecreeDays(Set.copyOf(decreeDays))
                .withOverrides(overrides);
        return ElectionCalendar.of(redivision.map(request::withRedivision).orElse(request));
    }

    /** The same election without what the municipality set otherwise. */
    public Election byLaw() {
        return with(List.of(), previous);
    }

    /** How the number of seats follows from the inhabitants; empty if it was given as such. */
    public Optional<CouncilSizeDecision> councilSize() {
        return population.map(found -> found.decision(nominationDay, electionDay, redivision));
    }

    /** The day on which the new council first meets; empty where the calendar does not have it. */
    public Optional<LocalDate> councilMeets() {
        ElectionCalendar calendar = calendar();
        return calendar.find(CalendarKey.OLD_COUNCIL_STEPS_DOWN)
                .or(() -> calendar.find(CalendarKey.FIRST_MEETING))
                .map(entry -> entry.until().toLocalDate());
    }

    /** Whether its council is that of a new municipality, which takes over no register of another (Wet arhi 52). */
    public boolean ofNewMunicipality() {
        return redivision.filter(Redivision::newMunicipality).isPresent();
    }

    /** The same election with another base for exemptions and numbering. */
    public Election withPrevious(PreviousElection other) {
        return with(overrides, Optional.of(other));
    }

    private Election with(List<CalendarOverride> otherOverrides, Optional<PreviousElection> otherPrevious) {
        return new Election(
                documentId,
                name,
                municipalityName,
                seats,
                nominationDay,
                electionDay,
                decreeDays,
                otherOverrides,
                otherPrevious,
                population,
                redivision,
                office);
    }
}
