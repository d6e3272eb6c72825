package nl.zetel.server.support.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.calendar.CalendarEntry;
import nl.zetel.law.calendar.CalendarKey;
import nl.zetel.law.support.SupportWindow;
import nl.zetel.server.election.application.Deadlines;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemException;

/** When declarations can be signed. */
@ApplicationScoped
@LegalBasis({"Kieswet H 4(3)", "Kieswet I 2(3)"})
public class SupportPeriod {

    private static final Set<CalendarKey> REPAIR =
            Set.of(CalendarKey.REPAIR_1, CalendarKey.REPAIR_2, CalendarKey.REPAIR_3);

    @Inject
    Deadlines deadlines;

    /**
     * Holds the counter to the period.
     *
     * @param told whether the list was told that it lacks declarations
     * @return whether this is the repair period
     * @throws ProblemException if nobody can sign now
     */
    boolean requireOpen(Election election, boolean told) {
        if (deadlines.within(election, CalendarKey.SUPPORT_DECLARATIONS)) {
            return false;
        }
        boolean repair = repairDays(election).stream().anyMatch(entry -> deadlines.within(election, entry.key()));
        if (repair && told) {
            return true;
        }
        if (repair) {
            throw ProblemException.notNow(
                    "Kieswet I 2(3)",
                    "In de hersteltermijn kan een kiezer alleen tekenen voor een lijst waarvan een tekort aan verklaringen"
                            + " als verzuim is gemeld, en dat is voor deze lijst niet gebeurd",
                    Possible.until(
                            election.calendar()
                                    .entry(CalendarKey.SUPPORT_DECLARATIONS)
                                    .until(),
                            "Meldt het centraal stembureau alsnog zo'n tekort, dan kan er in de hersteltermijn voor worden getekend"));
        }
        deadlines.requireWithin(election, CalendarKey.SUPPORT_DECLARATIONS);
        return false;
    }

    /** The period as the law counts declarations by it. */
    static SupportWindow window(Election election) {
        CalendarEntry entry = election.calendar().entry(CalendarKey.SUPPORT_DECLARATIONS);
        LocalDate until = entry.until().toLocalDate();
        Set<LocalDate> repair = new LinkedHashSet<>();
        repairDays(election).forEach(day -> repair.add(day.until().toLocalDate()));
        return new SupportWindow(entry.from().map(from -> from.toLocalDate()).orElse(until), until, repair);
    }

    private static List<CalendarEntry> repairDays(Election election) {
        return election.calendar().entries().stream()
                .filter(entry -> REPAIR.contains(entry.key()))
                .toList();
    }
}
