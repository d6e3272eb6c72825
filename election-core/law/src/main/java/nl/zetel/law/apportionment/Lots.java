package nl.zetel.law.apportionment;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.RefusalException;
import org.jspecify.annotations.Nullable;

/** Drawing of lots ("loting"): the answers so far, and the lot that still has to be drawn. */
@LegalBasis("Kieswet P 14")
final class Lots {

    /** No answer yet: the calculation stops here. */
    static final int PENDING = -1;

    private final List<LotAnswer> answers;
    private int used;
    private @Nullable LotRequired pending;

    Lots(List<LotAnswer> answers) {
        this.answers = answers;
    }

    /** The list that was drawn among these, or {@link #PENDING}. */
    int drawList(LotKind kind, List<Integer> lists, int seats) {
        if (used == answers.size()) {
            return await(new LotRequired(kind, OptionalInt.empty(), lists, seats));
        }
        LotAnswer answer = answers.get(used++);
        if (answer.candidate().isPresent() || !lists.contains(answer.list())) {
            throw noOption(answer, "de lijsten " + lists);
        }
        return answer.list();
    }

    /** The candidate of the list that was drawn among these, or {@link #PENDING}. */
    int drawCandidate(int list, List<Integer> candidates, int seats) {
        if (used == answers.size()) {
            return await(new LotRequired(LotKind.CANDIDATE, OptionalInt.of(list), candidates, seats));
        }
        LotAnswer answer = answers.get(used++);
        int candidate = answer.candidate().orElse(PENDING);
        if (answer.list() != list || !candidates.contains(candidate)) {
            throw noOption(answer, "de kandidaten " + candidates + " van lijst " + list);
        }
        return candidate;
    }

    boolean isPending() {
        return pending != null;
    }

    Optional<LotRequired> pending() {
        return Optional.ofNullable(pending);
    }

    /** Refuses answers that are left when the calculation is complete. */
    void refuseUnasked() {
        if (used < answers.size()) {
            throw new RefusalException(
                    "LOT_NOT_ASKED",
                    "Er zijn " + answers.size() + " lotingen opgegeven, maar er waren er " + used
                            + " nodig. Laat de overbodige weg.");
        }
    }

    private int await(LotRequired lot) {
        pending = lot;
        return PENDING;
    }

    private RefusalException noOption(LotAnswer answer, String options) {
        String drawn = answer.candidate().isPresent()
                ? "kandidaat " + answer.candidate().getAsInt() + " van lijst " + answer.list()
                : "lijst " + answer.list();
        return new RefusalException(
                "LOT_NOT_AN_OPTION",
                "Loting " + used + " gaat tussen " + options + "; " + drawn + " doet niet mee. Geef de uitslag van deze"
                        + " loting op.");
    }
}
