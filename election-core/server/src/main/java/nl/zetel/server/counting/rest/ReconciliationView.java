package nl.zetel.server.counting.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.counting.CountFinding;
import nl.zetel.server.counting.domain.Explanation;
import nl.zetel.server.counting.domain.MixUp;
import nl.zetel.server.counting.domain.Reconciliation;
import nl.zetel.server.counting.domain.Reconciliation.ThreeTotals;
import nl.zetel.server.counting.domain.SourceDifference;

/** The comparison of the sources as its caller sees it. */
public record ReconciliationView(
        boolean complete,
        boolean agrees,
        boolean explained,
        List<String> missing,
        List<String> sources,
        List<ThreeTotals> totals,
        List<DifferenceView> differences,
        List<Reconciliation.SourceEffect> together,
        List<MixUp> mixUps,
        List<CountFinding> plausibility) {

    /** A difference. */
    public record DifferenceView(
            String key,
            SourceDifference.Source source,
            SourceDifference.Field field,
            Optional<String> station,
            Optional<Integer> list,
            Optional<Integer> candidate,
            long entries,
            long other,
            boolean movesSeat,
            String effect,
            Optional<Explanation> explanation) {

        static DifferenceView of(Reconciliation.Compared compared) {
            SourceDifference difference = compared.difference();
            return new DifferenceView(
                    compared.key(),
                    difference.source(),
                    difference.field(),
                    difference.station(),
                    difference.list(),
                    difference.candidate(),
                    difference.entries(),
                    difference.other(),
                    compared.effect().movesSeat(),
                    compared.effect().text(),
                    compared.explanation());
        }
    }

    static ReconciliationView of(Reconciliation reconciliation) {
        List<String> sources = new ArrayList<>(List.of("ENTRIES"));
        if (reconciliation.totals().stream().anyMatch(total -> total.manual().isPresent())) {
            sources.add("MANUAL");
        }
        if (reconciliation.hasOfficial()) {
            sources.add("OFFICIAL");
        }
        return new ReconciliationView(
                reconciliation.complete(),
                reconciliation.agrees(),
                reconciliation.explained(),
                reconciliation.missing(),
                sources,
                reconciliation.totals(),
                reconciliation.differences().stream().map(DifferenceView::of).toList(),
                reconciliation.together(),
                reconciliation.mixUps(),
                reconciliation.plausibility());
    }
}
