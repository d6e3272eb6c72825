package nl.zetel.server.guide.application;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.calendar.CalendarEntry;
import nl.zetel.law.calendar.DutchDate;
import nl.zetel.server.clock.Amsterdam;
import nl.zetel.server.document.domain.HtmlPage;
import nl.zetel.server.election.domain.DateChange;
import nl.zetel.server.election.domain.Election;

/** The register of dates as a page. */
final class DatesPage {

    private DatesPage() {}

    static HtmlPage of(DatesRegister register) {
        Election election = register.election();
        HtmlPage page = HtmlPage.titled("Register van data: " + election.name())
                .text("De dagen en uren van deze verkiezing in de gemeente " + election.municipalityName()
                        + ". Zij volgen uit de regels van "
                        + register.calendar().ruleset().id()
                        + ", gekozen door de dag van kandidaatstelling. Achter elke dag staat het artikel, wat haar verschoof"
                        + " en, waar zij anders is vastgesteld, de reden.")
                .table(
                        "Dagen en uren",
                        List.of("Wat", "Wanneer", "Grondslag"),
                        register.calendar().entries().stream()
                                .map(DatesPage::row)
                                .toList());
        if (!register.calendar().remarks().isEmpty()) {
            page.heading("Wat anderen beslissen of de wet openlaat")
                    .items(register.calendar().remarks().stream()
                            .map(remark -> remark.what() + " (" + remark.article() + ").")
                            .toList());
        }
        if (!register.changes().isEmpty()) {
            page.heading("Wat is gewijzigd")
                    .table(
                            "Wijzigingen in volgorde",
                            List.of("Gewijzigd op", "Wat", "Was", "Werd", "Reden"),
                            register.changes().stream().map(DatesPage::row).toList());
        }
        return page;
    }

    private static List<String> row(CalendarEntry entry) {
        return List.of(entry.key().dutch(), DutchDate.when(entry.from(), entry.until()), entry.explanation());
    }

    private static List<String> row(DateChange change) {
        return List.of(
                day(change.at()), change.key().dutch(), span(change.before()), span(change.after()), change.reason());
    }

    private static String span(Optional<DateChange.Span> span) {
        return span.map(found -> DutchDate.when(found.from(), found.until())).orElse("niet in de kalender");
    }

    private static String day(OffsetDateTime moment) {
        return DutchDate.of(moment.atZoneSameInstant(Amsterdam.ZONE).toLocalDate());
    }
}
