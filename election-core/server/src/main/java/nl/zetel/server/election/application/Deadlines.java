package nl.zetel.server.election.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.zetel.law.calendar.CalendarEntry;
import nl.zetel.law.calendar.CalendarKey;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;

/** Holds what people do to the days and hours of an election, by the server's clock and to the second. */
@ApplicationScoped
public class Deadlines {

    private static final DateTimeFormatter DUTCH =
            DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm", Locale.forLanguageTag("nl-NL"));

    @Inject
    ServerClock clock;

    /** Whether the row's end has passed. */
    public boolean passed(Election election, CalendarKey key) {
        return clock.now().isAfter(entry(election, key).until());
    }

    /** Whether it is now between the row's beginning and its end; a row without a beginning begins in time immemorial. */
    public boolean within(Election election, CalendarKey key) {
        CalendarEntry entry = entry(election, key);
        return entry.from().map(from -> !clock.now().isBefore(from)).orElse(true) && !passed(election, key);
    }

    /** @throws ProblemException if the row's end has passed */
    public void requireNotPassed(Election election, CalendarKey key) {
        CalendarEntry entry = entry(election, key);
        if (clock.now().isAfter(entry.until())) {
            throw ProblemException.byLaw(
                    ProblemCode.DEADLINE_PASSED,
                    entry.article(),
                    key.dutch() + ": dit kon tot en met " + text(entry.until()));
        }
    }

    /** @throws ProblemException if it is not yet, or no longer, between the row's beginning and its end */
    public void requireWithin(Election election, CalendarKey key) {
        CalendarEntry entry = entry(election, key);
        entry.from().filter(from -> clock.now().isBefore(from)).ifPresent(from -> {
            throw ProblemException.byLaw(
                    ProblemCode.TOO_EARLY, entry.article(), key.dutch() + ": dit kan vanaf " + text(from));
        });
        requireNotPassed(election, key);
    }

    /** @throws ProblemException if the row's end has not yet come */
    public void requirePassed(Election election, CalendarKey key) {
        CalendarEntry entry = entry(election, key);
        OffsetDateTime begin = entry.from().orElse(entry.until());
        if (clock.now().isBefore(begin)) {
            throw ProblemException.byLaw(
                    ProblemCode.TOO_EARLY, entry.article(), key.dutch() + ": dit kan vanaf " + text(begin));
        }
    }

    private static CalendarEntry entry(Election election, CalendarKey key) {
        return election.calendar().entry(key);
    }

    private static String text(OffsetDateTime moment) {
        return DUTCH.format(moment);
    }
}
