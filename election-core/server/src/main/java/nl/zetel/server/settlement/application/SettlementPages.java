package nl.zetel.server.settlement.application;

import java.util.List;
import nl.zetel.law.calendar.DutchDate;
import nl.zetel.server.document.domain.HtmlPage;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.election.domain.ElectionOffice;
import nl.zetel.server.numbering.application.ListsPage;
import nl.zetel.server.settlement.domain.ReportedCandidate;
import nl.zetel.server.settlement.domain.SettlementMatch;

/** Messages to other committees as pages. */
final class SettlementPages {

    private static final List<String> COLUMNS = List.of("Naam", "Geboortedatum", "Woonplaats", "Lijst");

    private SettlementPages() {}

    /** About candidates who live in that municipality (I 1(2)). */
    static HtmlPage report(Election election, String municipality, List<ReportedCandidate> candidates) {
        return closing(
                election,
                HtmlPage.titled("Melding van kandidaten die elders wonen")
                        .text("Aan het centraal stembureau van de gemeente " + municipality)
                        .text("Op een lijst voor de " + election.name() + " van " + DutchDate.of(election.electionDay())
                                + " staan kandidaten die geen ingezetene zijn van " + election.municipalityName()
                                + " en volgens de lijst in uw gemeente wonen. Wij melden hen aan u (Kieswet I 1, tweede"
                                + " lid).")
                        .table("Kandidaten", COLUMNS, rows(candidates))
                        .text(
                                "Meldt ook een ander centraal stembureau een van hen, dan verneemt elk van ons dat graag van"
                                        + " u (Kieswet I 1, derde lid)."));
    }

    /** To a committee that reported a person of whom others reported too (I 1(3)). */
    static HtmlPage notice(Election election, String municipality, SettlementMatch match) {
        List<String> others = match.reportedBy().stream()
                .filter(each -> !each.equals(municipality))
                .toList();
        return closing(
                election,
                HtmlPage.titled("Kandidaat die in meer gemeenten is gemeld")
                        .text("Aan het centraal stembureau van de gemeente " + municipality)
                        .text("U meldde ons een kandidaat die in " + election.municipalityName()
                                + " woont. Over dezelfde"
                                + " persoon kregen wij ook een melding uit: " + String.join(", ", others)
                                + " (Kieswet I 1, derde lid).")
                        .table("Kandidaat", COLUMNS, rows(List.of(match.candidate())))
                        .text(
                                "Wie ook voor een andere gemeente heeft verklaard zich bij benoeming daar te vestigen, wordt"
                                        + " van de lijst geschrapt (Kieswet I 6, eerste lid, onder f)."));
    }

    private static List<List<String>> rows(List<ReportedCandidate> candidates) {
        return candidates.stream()
                .map(candidate -> List.of(
                        ListsPage.name(candidate.name()),
                        candidate.birth().map(Object::toString).orElse("niet vermeld"),
                        candidate.locality(),
                        candidate.designation().isBlank() ? "zonder aanduiding" : candidate.designation()))
                .toList();
    }

    private static HtmlPage closing(Election election, HtmlPage page) {
        ElectionOffice office = election.office();
        return page.text("Centraal stembureau van de gemeente " + election.municipalityName() + ", " + office.name()
                + ", " + office.telephone() + ", " + office.email());
    }
}
