package nl.zetel.server.calculation.rest;

import jakarta.json.bind.annotation.JsonbNillable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.zetel.law.Fraction;
import nl.zetel.law.apportionment.ApportionmentOutcome;
import nl.zetel.law.apportionment.ApportionmentWarning;
import nl.zetel.law.apportionment.Elected;
import nl.zetel.law.apportionment.ListOutcome;
import nl.zetel.law.apportionment.LotKind;
import nl.zetel.law.apportionment.LotRequired;
import nl.zetel.law.apportionment.PreferenceThreshold;
import nl.zetel.law.apportionment.Step;
import nl.zetel.law.apportionment.StepKind;

/** An apportionment as its caller sees it. */
public record ApportionmentView(
        ApportionmentOutcome.Status status,
        Fraction quota,
        PreferenceThreshold preferenceThreshold,
        int fullSeats,
        int residualSeats,
        int unassignedSeats,
        List<ListView> lists,
        Optional<LotView> lot,
        List<StepView> steps,
        List<ApportionmentWarning> warnings) {

    /** What a list got. */
    public record ListView(
            int number,
            long votes,
            int fullSeats,
            int seats,
            List<Elected> elected,
            List<Integer> ranking,
            boolean reranked) {

        static ListView of(ListOutcome list) {
            return new ListView(
                    list.number(),
                    list.votes(),
                    list.fullSeats(),
                    list.seats(),
                    list.elected(),
                    list.ranking(),
                    list.reranked());
        }
    }

    /** A lot to be drawn; the list only for a lot between candidates. */
    @JsonbNillable
    public record LotView(LotKind kind, OptionalInt list, List<Integer> options, int seats) {

        static LotView of(LotRequired lot) {
            return new LotView(lot.kind(), lot.list(), lot.options(), lot.seats());
        }
    }

    /** A seat that came or went. */
    @JsonbNillable
    public record StepView(String article, StepKind kind, OptionalInt list, OptionalInt from) {

        static StepView of(Step step) {
            return new StepView(step.article(), step.kind(), step.list(), step.from());
        }
    }

    /** The view of an outcome. */
    public static ApportionmentView of(ApportionmentOutcome outcome) {
        return new ApportionmentView(
                outcome.status(),
                outcome.quota(),
                outcome.preferenceThreshold(),
                outcome.fullSeats(),
                outcome.residualSeats(),
                outcome.unassignedSeats(),
                outcome.lists().stream().map(ListView::of).toList(),
                outcome.lot().map(LotView::of),
                outcome.steps().stream().map(StepView::of).toList(),
                outcome.warnings());
    }
}
