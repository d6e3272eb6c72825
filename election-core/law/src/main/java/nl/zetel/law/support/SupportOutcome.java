package nl.zetel.law.support;

import java.util.List;
import nl.zetel.law.Step;
import nl.zetel.law.numbering.ListId;
import nl.zetel.law.support.JudgedDeclaration.State;

/**
 * Whether a list has enough declarations.
 *
 * @param list the list
 * @param required how many it needs; 0 if it is exempt
 * @param declarations every declaration for the list with what was found of it, in the order given
 * @param steps how it was decided
 */
public record SupportOutcome(ListId list, int required, List<JudgedDeclaration> declarations, List<Step> steps) {

    /** Copies the lists. */
    public SupportOutcome {
        declarations = List.copyOf(declarations);
        steps = List.copyOf(steps);
    }

    /** How many declarations count. */
    public int counted() {
        return number(State.COUNTS);
    }

    /** How many would count if a person decided that the signer is a voter. */
    public int open() {
        return number(State.OPEN);
    }

    /** How many are missing; 0 if there are enough. */
    public int missing() {
        return Math.max(0, required - counted());
    }

    /** Whether there are enough. */
    public boolean isSufficient() {
        return missing() == 0;
    }

    private int number(State state) {
        return (int)
                declarations.stream().filter(judged -> judged.state() == state).count();
    }
}
