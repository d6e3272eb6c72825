package nl.zetel.server.election.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import nl.zetel.law.calendar.CalendarEntry;
import nl.zetel.law.calendar.CalendarKey;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemException;

/** Holds what people do to the days and hours of an election, by the server's clock and to the second. */
@ApplicationScoped
public class Deadlines {

    @Inject
    ServerClock clock;

    /** Whether the row's end has passed. */
    public boolean passed(Election election, CalendarKey key) {
        return now().isAfter(entry(election, key).until());
    }

    /** Whether it is now between the row's beginning and its end; a row without a beginning begins in time immemorial. */
    public boolean within(Election election, CalendarKey key) {
        CalendarEntry entry = entry(election, key);
        return entry.from().map(from -> !now().isBefore(from)).orElse(true) && !passed(election, key);
    }

    /** @throws ProblemException if the row's end has passed */
    public void requireNotPassed(Election election, CalendarKey key) {
        CalendarEntry entry = entry(election, key);
        if (now().isAfter(entry.until())) {
            throw tooLate(entry.article(), "De kalender is voorbij " + quoted(key), entry.until(), afterwards(key));
        }
    }

    /** @throws ProblemException if it is not yet, or no longer, between the row's beginning and its end */
    public void requireWithin(Election election, CalendarKey key) {
        CalendarEntry entry = entry(election, key);
        entry.from().filter(from -> now().isBefore(from)).ifPresent(from -> {
            throw tooEarly(entry.article(), "De kalender is nog niet bij " + quoted(key), from);
        });
        requireNotPassed(election, key);
    }

    /** @throws ProblemException if the row's end has not yet come */
    public void requirePassed(Election election, CalendarKey key) {
        OffsetDateTime begin = begin(election, key);
        if (now().isBefore(begin)) {
            throw tooEarly(entry(election, key).article(), "De kalender is nog niet bij " + quoted(key), begin);
        }
    }

    /** The row's beginning, or its moment if it has none: for {@link Possible#after}. */
    public static OffsetDateTime begin(Election election, CalendarKey key) {
        CalendarEntry entry = entry(election, key);
        return entry.from().orElse(entry.until());
    }

    /**
     * The refusal of what cannot be done yet.
     *
     * @param article the article that sets the moment
     * @param why why not, as a Dutch sentence without a final stop
     * @param from the moment from which it can be done
     */
    public static ProblemException tooEarly(String article, String why, OffsetDateTime from) {
        return ProblemException.notNow(article, why, Possible.from(from));
    }

    /**
     * The refusal of what could be done, and no longer can.
     *
     * @param article the article that sets the moment
     * @param why why not, as a Dutch sentence without a final stop
     * @param until the last moment at which it could be done
     * @param then what can still be done, as a Dutch sentence
     */
    public static ProblemException tooLate(String article, String why, OffsetDateTime until, String then) {
        return ProblemException.notNow(article, why, Possible.until(until, then));
    }

    /** The second that it is: a term ends with its last second. */
    public OffsetDateTime now() {
        return clock.now().truncatedTo(ChronoUnit.SECONDS);
    }

    private static String afterwards(CalendarKey key) {
        return switch (key) {
            case NOMINATION_DAY, SUBMISSION ->
                "Wat aan een ingeleverde lijst ontbreekt, kan in de hersteltermijn nog worden hersteld (Kieswet I 2)";
            case SUPPORT_DECLARATIONS ->
                "In de hersteltermijn kan alleen nog worden getekend voor een lijst waarvan een tekort als verzuim is gemeld"
                        + " (Kieswet I 2)";
            case ERROR_REPORTS -> "Bezwaar kan nog in de openbare zitting (Kieswet P 20)";
            default -> "Vraag het centraal stembureau wat nu nog kan";
        };
    }

    private static String quoted(CalendarKey key) {
        return "\"" + key.dutch() + "\"";
    }

    private static CalendarEntry entry(Election election, CalendarKey key) {
        return election.calendar().entry(key);
    }
}
