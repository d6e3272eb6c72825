package nl.zetel.server.calculation.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zetel.law.calendar.CalendarOverride;
import nl.zetel.law.calendar.CalendarRequest;
import nl.zetel.server.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** What a caller sends to have a calendar calculated: the year of a periodic election, or a day of nomination. */
public record CalendarDocument(
        Optional<String> municipality,
        @Nullable Integer electionYear,
        @Nullable LocalDate nominationDay,
        Optional<LocalDate> electionDay,
        @Nullable List<LocalDate> decreeDays,
        @Nullable List<CalendarOverride> overrides) {

    CalendarRequest request() {
        CalendarRequest request = base().withDecreeDays(decreeDays == null ? Set.of() : Set.copyOf(decreeDays))
                .withOverrides(overrides == null ? List.of() : overrides);
        return electionDay.map(request::withElectionDay).orElse(request);
    }

    private CalendarRequest base() {
        if (nominationDay != null) {
            return CalendarRequest.ofNominationDay(nominationDay);
        }
        if (electionYear == null) {
            throw ProblemException.ofField(
                    "/electionYear", "MISSING", "Geef het jaar van de verkiezing of de dag van kandidaatstelling");
        }
        return CalendarRequest.ofYear(electionYear);
    }
}
