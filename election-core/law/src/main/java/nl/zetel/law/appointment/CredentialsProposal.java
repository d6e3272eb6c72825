package nl.zetel.law.appointment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.Step;

/**
 * What the rules propose to the council.
 *
 * @param proposal the proposal
 * @param deferredUntil the day from which somebody can be admitted, with {@link Proposal#DEFER}
 * @param items every line of the examination
 * @param steps what the council's decision brings with it
 */
public record CredentialsProposal(
        Proposal proposal, Optional<LocalDate> deferredUntil, List<CheckItem> items, List<Step> steps) {

    /** What to do. */
    public enum Proposal {
        /** Admit. */
        ADMIT,
        /** Admit later, because the age is not reached yet. */
        DEFER,
        /** Do not admit. */
        REFUSE,
        /** Something has to be decided, or received, first. */
        UNDECIDED
    }

    /** Copies the lists. */
    public CredentialsProposal {
        items = List.copyOf(items);
        steps = List.copyOf(steps);
    }
}
