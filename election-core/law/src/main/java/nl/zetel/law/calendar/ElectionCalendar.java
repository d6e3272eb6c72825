package nl.zetel.law.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.RefusalException;
import nl.zetel.law.Ruleset;
import nl.zetel.law.Step;

/**
 * The calendar of a municipal council election.
 *
 * @param ruleset the version of the law that it follows
 * @param regular whether it is the periodic election of that council term; otherwise the same rules were applied to
 *     another nomination day
 * @param nominationDay day of nomination
 * @param electionDay voting day
 * @param entries its rows in the order of {@link CalendarKey}; a row that the ruleset or the kind of election does not
 *     have is left out
 * @param remarks what others decide about these days, or the acts leave open; empty for a periodic election
 */
public record ElectionCalendar(
        Ruleset ruleset,
        boolean regular,
        LocalDate nominationDay,
        LocalDate electionDay,
        List<CalendarEntry> entries,
        List<Step> remarks) {

    /** Copies the rows and remarks. */
    public ElectionCalendar {
        entries = List.copyOf(entries);
        remarks = List.copyOf(remarks);
    }

    /**
     * Calculates a calendar.
     *
     * @throws RefusalException {@code NO_RULESET} for a day before the first ruleset, {@code NOT_A_WORKING_DAY} for a
     *     nomination on a Saturday, Sunday or holiday, {@code ELECTION_DAY_NOT_POSSIBLE} and
     *     {@code OVERRIDE_NOT_POSSIBLE} for days that the law does not allow
     */
    @LegalBasis({
        "Kieswet F 1",
        "Kieswet G 3(1)",
        "Kieswet G 1(8)",
        "Kieswet G 2(8)",
        "Kieswet H 1(2)",
        "Kiesbesluit H 3(1)",
        "Kieswet H 4(3)",
        "Kieswet I 1(1)",
        "Kieswet I 2(2)",
        "Kieswet I 4",
        "Kieswet I 7(1)",
        "Kieswet J 1(1)",
        "Kieswet Na 1",
        "Kieswet P 1b",
        "Kieswet O 1(1)",
        "Kieswet P 20(1)",
        "Kieswet V 1(1)",
        "Kieswet C 4(2)",
        "Wet algemene regels herindeling 53(1)",
        "Wet algemene regels herindeling 55(2)",
        "Wet algemene regels herindeling 55(3)"
    })
    public static ElectionCalendar of(CalendarRequest request) {
        return new CalendarCalculation(request).calculate();
    }

    /** The calendar of the election of that year. @throws RefusalException as {@link #of(CalendarRequest)} */
    public static ElectionCalendar ofYear(int electionYear) {
        return of(CalendarRequest.ofYear(electionYear));
    }

    /** The row with that key, if the calendar has it. */
    public Optional<CalendarEntry> find(CalendarKey key) {
        return entries.stream().filter(entry -> entry.key() == key).findFirst();
    }

    /** The row with that key. @throws RefusalException {@code ROW_UNKNOWN} if the calendar does not have it */
    public CalendarEntry entry(CalendarKey key) {
        return find(key)
                .orElseThrow(() ->
                        new RefusalException("ROW_UNKNOWN", "De regels van " + ruleset.id() + " kennen geen " + key));
    }
}
