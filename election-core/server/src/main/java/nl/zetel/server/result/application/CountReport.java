package nl.zetel.server.result.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.zetel.server.counting.domain.CountedVotes;
import nl.zetel.server.counting.domain.Explanation;
import nl.zetel.server.counting.domain.FixedCount;
import nl.zetel.server.counting.domain.Reconciliation;
import nl.zetel.server.counting.domain.Reconciliation.Compared;
import nl.zetel.server.counting.domain.SourceDifference;
import nl.zetel.server.counting.domain.StationStatus;
import nl.zetel.server.counting.domain.Sums;
import nl.zetel.server.document.domain.HtmlPage;

/** What the certified report says of the counts: differences and their explanation, corrections, other sources (P 20(1)). */
final class CountReport {

    private final CountedVotes votes;
    private final Map<String, String> explanations = new HashMap<>();

    CountReport(CountedVotes votes, List<FixedCount> counts) {
        this.votes = votes;
        counts.forEach(count -> explanations.put(count.number(), count.count().explanation()));
    }

    void differences(HtmlPage page) {
        page.heading("Verschil tussen toegelaten kiezers en getelde stemmen (P 20, eerste lid)");
        List<List<String>> rows = votes.stations().stream()
                .filter(each -> each.sums().admitted() != each.sums().cast())
                .map(this::row)
                .toList();
        if (rows.isEmpty()) {
            page.text("In geen enkel stembureau is er een verschil.");
        } else {
            page.table(
                    "Stembureaus met een verschil",
                    List.of("Stembureau", "Toegelaten", "Geteld", "Meer", "Minder", "Verklaring"),
                    rows);
        }
    }

    private List<String> row(CountedVotes.Station station) {
        Sums sums = station.sums();
        String number = station.station().number();
        String explanation = explanations.getOrDefault(number, "");
        return List.of(
                number,
                Long.toString(sums.admitted()),
                Long.toString(sums.cast()),
                Long.toString(sums.more()),
                Long.toString(sums.fewer()),
                explanation.isBlank() ? "geen gegeven" : explanation);
    }

    void corrigenda(HtmlPage page, List<StationStatus> stations) {
        List<List<String>> rows = stations.stream()
                .flatMap(station -> station.corrigenda().stream()
                        .map(each -> List.of(
                                station.number(),
                                Integer.toString(each.session()),
                                SessionReport.moment(each.at()),
                                each.reason())))
                .toList();
        if (!rows.isEmpty()) {
            page.heading("Gecorrigeerde tellingen")
                    .table("Corrigenda", List.of("Stembureau", "Zitting", "Vastgelegd", "Reden"), rows);
        }
    }

    void sources(HtmlPage page, Reconciliation reconciliation) {
        page.heading("Vergelijking van de tellingen");
        String sources = reconciliation.hasOfficial()
                ? "de totalen met de hand en de officiële telling"
                : "de totalen met de hand";
        if (reconciliation.agrees()) {
            page.text("De dubbele invoer, " + sources + " zijn gelijk.");
            return;
        }
        page.text("De dubbele invoer is vergeleken met " + sources + ". Elk verschil is verklaard.")
                .table(
                        "Verschillen tussen de bronnen",
                        List.of("Waar", "Invoer", "Andere bron", "Gevolg", "Verklaring"),
                        reconciliation.differences().stream()
                                .map(CountReport::row)
                                .toList());
    }

    private static List<String> row(Compared compared) {
        SourceDifference difference = compared.difference();
        String source = difference.source() == SourceDifference.Source.MANUAL ? "met de hand" : "officieel";
        String where = difference
                        .station()
                        .map(number -> ", stembureau " + number)
                        .orElse("")
                + difference.list().map(number -> ", lijst " + number).orElse("")
                + difference.candidate().map(number -> ", kandidaat " + number).orElse("");
        return List.of(
                source + where,
                Long.toString(difference.entries()),
                Long.toString(difference.other()),
                compared.effect().text(),
                compared.explanation().map(Explanation::text).orElse("geen"));
    }
}
