package nl.zetel.law.support;

import java.util.List;

/**
 * What was found of one declaration.
 *
 * @param declaration the declaration
 * @param reasons everything that stands in its way; empty if it counts
 */
public record JudgedDeclaration(SupportDeclaration declaration, List<SupportReason> reasons) {

    /** Copies the list. */
    public JudgedDeclaration {
        reasons = List.copyOf(reasons);
    }

    /** What a declaration is worth. */
    public enum State {
        /** It counts. */
        COUNTS,
        /** It does not count unless a person decides that the signer is a voter. */
        OPEN,
        /** It does not count. */
        DOES_NOT_COUNT
    }

    /** What the declaration is worth. */
    public State state() {
        if (reasons.isEmpty()) {
            return State.COUNTS;
        }
        return reasons.stream().allMatch(SupportReason::isOpen) ? State.OPEN : State.DOES_NOT_COUNT;
    }
}
