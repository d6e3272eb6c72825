package nl.zetel.server.election.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.calendar.CalendarOverride;
import nl.zetel.law.calendar.Redivision;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of an election; what is left out follows from the rest by law, or from the municipality's own desk.
 *
 * @param documentId identifier in election documents
 * @param name name
 * @param municipalityName name of the municipality
 * @param seats number of seats; absent if the population is given
 * @param population inhabitants; empty if the seats are given
 * @param ruleset the version of the rules that somebody expects; empty for that of the day of nomination
 * @param electionYear year of a periodic election, in place of the day of nomination
 * @param nominationDay day of nomination; empty for that of the year or of the redivision
 * @param electionDay day of the vote; empty for the one by law
 * @param decreeDays days that a royal decree puts on a par with holidays
 * @param overrides days and hours that the municipality set otherwise
 * @param previous the last election of this council, if it is known
 * @param redivision the redivision that the council is elected for
 * @param office the election desk; empty for that of the municipality
 */
public record ElectionDraft(
        String documentId,
        String name,
        String municipalityName,
        @Nullable Integer seats,
        Optional<Population> population,
        Optional<String> ruleset,
        @Nullable Integer electionYear,
        Optional<LocalDate> nominationDay,
        Optional<LocalDate> electionDay,
        @Nullable List<LocalDate> decreeDays,
        @Nullable List<CalendarOverride> overrides,
        Optional<PreviousElection> previous,
        Optional<Redivision> redivision,
        Optional<ElectionOffice> office) {}
