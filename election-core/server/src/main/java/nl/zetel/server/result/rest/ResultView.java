package nl.zetel.server.result.rest;

import jakarta.json.bind.annotation.JsonbNillable;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.zetel.law.Fraction;
import nl.zetel.law.apportionment.ApportionmentOutcome;
import nl.zetel.law.apportionment.ElectedBy;
import nl.zetel.law.apportionment.ListOutcome;
import nl.zetel.law.apportionment.LotKind;
import nl.zetel.law.apportionment.LotRequired;
import nl.zetel.law.apportionment.PreferenceThreshold;
import nl.zetel.law.apportionment.Step;
import nl.zetel.law.apportionment.StepBasis;
import nl.zetel.law.apportionment.StepKind;
import nl.zetel.server.counting.domain.Sums;
import nl.zetel.server.result.domain.CandidateNames;
import nl.zetel.server.result.domain.ElectionResult;
import nl.zetel.server.result.domain.ElectionResult.Deceased;
import nl.zetel.server.result.domain.ElectionResult.DrawnLot;
import nl.zetel.server.result.domain.ResultTexts;
import nl.zetel.server.store.Stored;

/** A result as its caller sees it. */
public record ResultView(
        String id,
        int number,
        ElectionResult.State state,
        int seats,
        long totalVotes,
        Fraction quota,
        String quotaText,
        PreferenceThreshold preferenceThreshold,
        int fullSeats,
        int residualSeats,
        int unassignedSeats,
        List<ListView> lists,
        Optional<LotView> lot,
        List<DrawnLot> lots,
        List<Deceased> deceased,
        List<StepView> steps,
        List<WarningView> warnings,
        Turnout turnout,
        String calculatedBy,
        OffsetDateTime calculatedAt,
        Optional<String> establishedBy,
        Optional<OffsetDateTime> establishedAt,
        Optional<String> remark,
        Optional<String> withoutOfficial,
        Optional<String> sessionId) {

    /** What a list got. */
    public record ListView(
            int number,
            String listId,
            String designation,
            long votes,
            int fullSeats,
            int seats,
            List<ElectedView> elected,
            List<Integer> ranking,
            boolean reranked) {

        static ListView of(ListOutcome list, CandidateNames names) {
            return new ListView(
                    list.number(),
                    names.list(list.number()).map(found -> found.listId()).orElse(""),
                    names.designation(list.number()),
                    list.votes(),
                    list.fullSeats(),
                    list.seats(),
                    list.elected().stream()
                            .map(each -> new ElectedView(
                                    each.candidate(), names.name(list.number(), each.candidate()), each.by()))
                            .toList(),
                    list.ranking(),
                    list.reranked());
        }
    }

    /** An elected candidate. */
    public record ElectedView(int candidate, String name, ElectedBy by) {}

    /** A lot to be drawn; the list only for a lot between candidates. */
    @JsonbNillable
    public record LotView(String key, LotKind kind, OptionalInt list, List<Integer> options, int seats, String why) {

        static LotView of(String key, LotRequired lot) {
            return new LotView(key, lot.kind(), lot.list(), lot.options(), lot.seats(), ResultTexts.lot(lot));
        }
    }

    /** A seat that came or went, with the numbers behind it. */
    @JsonbNillable
    public record StepView(
            String article,
            StepKind kind,
            OptionalInt list,
            OptionalInt from,
            String text,
            boolean byLot,
            List<StepBasis.Considered> considered) {

        static StepView of(Step step) {
            StepBasis basis = step.basis();
            boolean byLot = basis instanceof StepBasis.Comparison comparison
                    ? comparison.byLot()
                    : basis instanceof StepBasis.Majority majority && majority.byLot();
            return new StepView(
                    step.article(),
                    step.kind(),
                    step.list(),
                    step.from(),
                    ResultTexts.step(step),
                    byLot,
                    basis instanceof StepBasis.Comparison comparison ? comparison.considered() : List.of());
        }
    }

    /** A warning. */
    public record WarningView(String code, String text) {}

    /** Who came and how they voted. */
    public record Turnout(long eligible, int stations, long admitted, long cast, long blank, long invalid) {

        static Turnout of(ElectionResult result) {
            Sums votes = result.votes();
            return new Turnout(
                    result.eligible(),
                    result.stations(),
                    votes.admitted(),
                    votes.cast(),
                    votes.blank(),
                    votes.invalid());
        }
    }

    static ResultView of(Stored<ElectionResult> stored, CandidateNames names) {
        ElectionResult result = stored.value();
        ApportionmentOutcome outcome = result.outcome();
        return new ResultView(
                stored.id(),
                result.number(),
                result.state(),
                result.seats(),
                result.votes().valid(),
                outcome.quota(),
                ResultTexts.mixed(outcome.quota()),
                outcome.preferenceThreshold(),
                outcome.fullSeats(),
                outcome.residualSeats(),
                outcome.unassignedSeats(),
                outcome.lists().stream().map(list -> ListView.of(list, names)).toList(),
                outcome.lot().map(lot -> LotView.of(result.lotKey().orElse(""), lot)),
                result.lots(),
                result.deceased(),
                outcome.steps().stream().map(StepView::of).toList(),
                outcome.warnings().stream()
                        .map(warning -> new WarningView(warning.name(), ResultTexts.warning(warning)))
                        .toList(),
                Turnout.of(result),
                result.calculatedBy(),
                result.calculatedAt(),
                result.establishment().map(ElectionResult.Establishment::by),
                result.establishment().map(ElectionResult.Establishment::at),
                result.establishment().map(ElectionResult.Establishment::remark),
                result.establishment()
                        .map(ElectionResult.Establishment::withoutOfficial)
                        .filter(reason -> !reason.isBlank()),
                result.establishment().map(ElectionResult.Establishment::sessionId));
    }
}
