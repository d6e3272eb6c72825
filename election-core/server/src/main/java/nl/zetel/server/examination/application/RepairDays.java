package nl.zetel.server.examination.application;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zetel.law.calendar.CalendarEntry;
import nl.zetel.law.calendar.CalendarKey;
import nl.zetel.law.calendar.ElectionCalendar;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemException;

/**
 * The days and hours in which omissions can be repaired (I 2(2)).
 *
 * @param days the days in order
 */
record RepairDays(List<CalendarEntry> days) {

    private static final String ARTICLE = "Kieswet I 2(2)";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy 'van' H.mm", Locale.forLanguageTag("nl-NL"));
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H.mm", Locale.forLanguageTag("nl-NL"));

    static RepairDays of(ElectionCalendar calendar) {
        return new RepairDays(Stream.of(CalendarKey.REPAIR_1, CalendarKey.REPAIR_2, CalendarKey.REPAIR_3)
                .flatMap(key -> calendar.find(key).stream())
                .toList());
    }

    /** @throws ProblemException if nothing can be repaired at that moment; says when it can or could */
    void requireOpen(OffsetDateTime moment) {
        OffsetDateTime now = moment.truncatedTo(ChronoUnit.SECONDS);
        boolean open = days.stream().anyMatch(day -> !now.isBefore(from(day)) && !now.isAfter(day.until()));
        if (open) {
            return;
        }
        Optional<CalendarEntry> next =
                days.stream().filter(day -> now.isBefore(from(day))).findFirst();
        if (next.isPresent()) {
            throw ProblemException.notNow(
                    ARTICLE, "Verzuimen worden hersteld op " + text(), Possible.from(from(next.get())));
        }
        throw ProblemException.notNow(
                ARTICLE,
                "Verzuimen werden hersteld op " + text(),
                Possible.until(
                        end(),
                        "Wat het stembureau niet meldde, kan nog bij de Afdeling bestuursrechtspraak worden hersteld (Kieswet I 8)"));
    }

    /** @throws ProblemException if repair is still possible at that moment */
    void requireOver(OffsetDateTime now) {
        if (now.truncatedTo(ChronoUnit.SECONDS).isBefore(over())) {
            throw ProblemException.notNow(
                    ARTICLE,
                    "Tot het einde van de laatste dag worden verzuimen hersteld: " + text(),
                    Possible.from(over()));
        }
    }

    /** The first second in which nothing can be repaired any more. */
    OffsetDateTime over() {
        return end().plusSeconds(1);
    }

    private OffsetDateTime end() {
        return days.get(days.size() - 1).until();
    }

    /** The days in words. */
    String text() {
        return days.stream().map(RepairDays::text).collect(Collectors.joining("; "));
    }

    private static String text(CalendarEntry day) {
        return DAY.format(from(day)) + " tot " + HOUR.format(day.until()) + " uur";
    }

    private static OffsetDateTime from(CalendarEntry day) {
        return day.from().orElse(day.until());
    }
}
