package nl.zetel.law.appointment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.Ruleset;
import nl.zetel.law.Step;

/**
 * Finds the successor ("opvolger") of a member: the ranking of the same list is walked and everybody who cannot be
 * appointed is passed over. If nobody is left, the seat of a small council passes on to another list, and that of a large
 * one stays empty.
 */
@LegalBasis({"Kieswet W 1(1)", "Kieswet W 2", "Kieswet W 4", "Kieswet W 5", "Kieswet W 7"})
public final class Succession {

    private final SuccessionInput input;
    private final List<PassedOver> passedOver = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();

    private Succession(SuccessionInput input) {
        this.input = input;
    }

    /**
     * Who fills the seat.
     *
     * @throws nl.zetel.law.RefusalException if the votes of the election cannot be calculated, or a lot was answered that
     *     was not asked
     */
    public static SuccessionOutcome find(SuccessionInput input) {
        return new Succession(input).find();
    }

    private SuccessionOutcome find() {
        int own = input.vacancy().list();
        Optional<RankedCandidate> successor = walk(input.list(own));
        if (successor.isPresent()) {
            return successor(own, successor.get());
        }
        step("Kieswet W 1(1)", "LIST_EXHAUSTED", own);
        return input.vacancy().passesOn() ? passOn() : noSuccessor("STAYS_EMPTY");
    }

    private Optional<RankedCandidate> walk(RankedList list) {
        for (RankedCandidate candidate : list.ranking()) {
            Optional<PassOverGround> ground =
                    PassOverGround.of(candidate.circumstances(), input.vacancy().kind());
            if (ground.isEmpty()) {
                return Optional.of(candidate);
            }
            passedOver.add(PassedOver.of(list.number(), candidate.candidate(), ground.get()));
        }
        return Optional.empty();
    }

    private SuccessionOutcome passOn() {
        SeatTransfer.Result result = new SeatTransfer(input).find();
        if (result instanceof SeatTransfer.Result.ToList to) {
            step("Kieswet W 4(1)", "PASSES_ON", to.list());
            return successor(to.list(), walk(input.list(to.list())).orElseThrow());
        }
        if (result instanceof SeatTransfer.Result.Lot lot) {
            step("Kieswet W 5(1)", "DRAW_LOT");
            return new SuccessionOutcome.DrawLot(lot.lot(), passedOver, steps);
        }
        if (result instanceof SeatTransfer.Result.Nowhere) {
            return noSuccessor("NO_LIST_LEFT");
        }
        step("Kieswet W 4(1)", "COMMITTEE_DECIDES");
        return new SuccessionOutcome.CommitteeDecides(passedOver, steps);
    }

    private SuccessionOutcome successor(int list, RankedCandidate candidate) {
        String article = input.vacancy().kind() == Vacancy.Kind.TEMPORARY ? "Kieswet X 12(1)" : "Kieswet W 1(1)";
        step(article, "APPOINT", candidate.candidate(), list);
        step("Kieswet W 7(1)", publication(input.vacancy().ruleset()));
        step("Kieswet W 7(2)", "COPY_TO_COUNCIL");
        return new SuccessionOutcome.Successor(list, candidate.candidate(), passedOver, steps);
    }

    private SuccessionOutcome noSuccessor(String why) {
        step("Kieswet W 4(2)", why);
        return new SuccessionOutcome.NoSuccessor(passedOver, steps);
    }

    private static String publication(Ruleset ruleset) {
        return switch (ruleset) {
            case R2014, R2018 -> "PUBLISH_AS_CUSTOMARY";
            case COVID, R2022, R2023, R2026 -> "PUBLISH_IN_GAZETTE";
        };
    }

    private void step(String article, String key, Object... values) {
        steps.add(Step.of(article, AppointmentTexts.of(key, values)));
    }
}
