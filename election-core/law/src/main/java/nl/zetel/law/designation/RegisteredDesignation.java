package nl.zetel.law.designation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.Step;

/**
 * What is known about a registered designation, to see whether it is struck.
 *
 * @param ceasedToExist whether the group has ceased to exist
 * @param requested whether the group asked to strike it
 * @param banned whether a court has banned and dissolved the association, beyond appeal
 * @param lastElection how the group fared at the last election of the council
 */
public record RegisteredDesignation(
        boolean ceasedToExist, boolean requested, boolean banned, LastElection lastElection) {

    /** How the group fared at the last election of the council. */
    public enum LastElection {
        /** It handed in a valid list. */
        VALID_LIST,
        /** It handed in no valid list. */
        NO_VALID_LIST,
        /** Its designation was registered for a later election only. */
        NOT_YET_REGISTERED
    }

    /**
     * Whether the designation is struck.
     *
     * @param grounds grounds for it, none if it stays
     * @param steps how that was found
     */
    public record Review(Set<DeletionGround> grounds, List<Step> steps) {

        /** Copies the collections; the grounds keep their order. */
        public Review {
            grounds = grounds.isEmpty() ? Set.of() : java.util.Collections.unmodifiableSet(EnumSet.copyOf(grounds));
            steps = List.copyOf(steps);
        }

        /** Whether the designation has to be struck. */
        public boolean strike() {
            return !grounds.isEmpty();
        }
    }

    /** Reviews whether the designation is struck from the register. */
    @LegalBasis("Kieswet G 3(7)")
    public Review review() {
        Set<DeletionGround> grounds = EnumSet.noneOf(DeletionGround.class);
        add(grounds, ceasedToExist, DeletionGround.CEASED_TO_EXIST);
        add(grounds, requested, DeletionGround.OWN_REQUEST);
        add(grounds, banned, DeletionGround.BANNED);
        add(grounds, lastElection == LastElection.NO_VALID_LIST, DeletionGround.NO_VALID_LIST);
        List<Step> steps = new ArrayList<>();
        grounds.forEach(ground ->
                steps.add(Step.of(ground.article(), ReviewCalculation.TEXTS.get("deletion." + ground.name()))));
        if (steps.isEmpty()) {
            steps.add(Step.of("Kieswet G 3(7)", ReviewCalculation.TEXTS.get("deletion.none")));
        }
        return new Review(grounds, steps);
    }

    private static void add(Set<DeletionGround> grounds, boolean applies, DeletionGround ground) {
        if (applies) {
            grounds.add(ground);
        }
    }
}
