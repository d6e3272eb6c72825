package nl.zetel.server.result.application;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.zetel.server.counting.domain.Explanation;
import nl.zetel.server.document.domain.HtmlPage;
import nl.zetel.server.result.application.ResultComparisons.Compared;
import nl.zetel.server.result.application.ResultComparisons.Comparison;
import nl.zetel.server.result.domain.ElectionResult;
import nl.zetel.server.result.domain.Recount;
import nl.zetel.server.result.domain.ResultSession;
import nl.zetel.server.result.domain.ResultSession.Answer;
import nl.zetel.server.result.domain.ResultSession.Member;

/** What the certified report says of the session itself: who was there, objections, recounts, signatures (P 22). */
final class SessionReport {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'om' HH.mm 'uur'", Locale.forLanguageTag("nl-NL"));

    private final ElectionResult result;
    private final ResultSession session;

    SessionReport(ElectionResult result, ResultSession session) {
        this.result = result;
        this.session = session;
    }

    static String moment(OffsetDateTime at) {
        return MOMENT.format(at);
    }

    void opening(HtmlPage page) {
        page.heading("Zitting")
                .text("Openbare zitting te " + session.place() + ", geopend op " + moment(session.openedAt()) + ".")
                .table(
                        "Aanwezige leden van het centraal stembureau",
                        List.of("Naam", "Hoedanigheid"),
                        session.members().stream()
                                .map(member ->
                                        List.of(member.name(), member.role().dutch()))
                                .toList());
        result.establishment()
                .map(ElectionResult.Establishment::remark)
                .filter(remark -> !remark.isBlank())
                .ifPresent(remark -> page.heading("Opmerkingen in de zitting").text(remark));
    }

    void objections(HtmlPage page) {
        page.heading("Bezwaren van aanwezigen (P 20, derde lid)");
        if (session.objections().isEmpty()) {
            page.text("Er zijn geen bezwaren ingebracht.");
        } else {
            page.table(
                    "Bezwaren en het antwoord van het stembureau",
                    List.of("Nr.", "Bezwaar", "Antwoord"),
                    session.objections().stream()
                            .map(each -> List.of(
                                    Integer.toString(each.number()),
                                    each.text(),
                                    each.answer().map(Answer::text).orElse("geen")))
                            .toList());
        }
    }

    void recounts(HtmlPage page, List<Recounts.Effect> effects) {
        page.heading("Nieuwe telling (P 21)");
        if (effects.isEmpty()) {
            page.text("Het stembureau heeft niet tot een nieuwe telling besloten.");
        }
        for (Recounts.Effect effect : effects) {
            Recount recount = effect.recount();
            page.text("Op " + moment(recount.decidedAt()) + " is "
                            + recount.ground().dutch() + " tot een nieuwe telling" + " besloten ("
                            + recount.ground().article() + "): " + recount.reason() + ".")
                    .table(
                            "Stembureaus die opnieuw zijn geteld",
                            List.of("Stembureau", "Gewijzigde getallen"),
                            effect.stations().stream().map(SessionReport::row).toList());
            effect.effect().ifPresent(seats -> page.text("Gevolg voor de uitslag: " + seats.text() + "."));
        }
    }

    private static List<String> row(Recounts.StationEffect station) {
        List<String> changes = new ArrayList<>();
        station.changes()
                .forEach(change ->
                        changes.add(FieldTexts.of(change) + ": " + change.first() + " werd " + change.second()));
        return List.of(station.station().number(), changes.isEmpty() ? "geen" : String.join("; ", changes));
    }

    void official(HtmlPage page, Comparison comparison) {
        page.heading("Vergelijking met de officiële programmatuur");
        page.text(
                switch (comparison.standing()) {
                    case NO_OFFICIAL_RESULT ->
                        "Er is geen uitslag van de officiële programmatuur ingelezen." + without();
                    case NOT_CONFIRMED, LOT_REQUIRED -> "De officiële uitslag is niet vergeleken.";
                    case EQUAL -> "De officiële uitslag (EML 520) is tot op de kandidaat gelijk aan deze berekening.";
                    case EXPLAINED, DIFFERENT -> "De officiële uitslag (EML 520) verschilt; elk verschil is verklaard.";
                });
        if (!comparison.differences().isEmpty()) {
            page.table(
                    "Verschillen",
                    List.of("Verschil", "Verklaring"),
                    comparison.differences().stream().map(SessionReport::row).toList());
        }
    }

    private String without() {
        String reason = result.establishment()
                .map(ElectionResult.Establishment::withoutOfficial)
                .orElse("");
        return reason.isBlank() ? "" : " Reden: " + reason;
    }

    private static List<String> row(Compared compared) {
        return List.of(
                compared.difference().text(),
                compared.explanation().map(Explanation::text).orElse("geen"));
    }

    void signatures(HtmlPage page) {
        page.heading("Ondertekening (P 22, tweede lid)")
                .table(
                        "Handtekening van alle aanwezige leden",
                        List.of("Naam", "Hoedanigheid", "Datum", "Handtekening"),
                        session.members().stream().map(SessionReport::line).toList());
    }

    private static List<String> line(Member member) {
        return List.of(member.name(), member.role().dutch(), "", "");
    }
}
