package nl.zetel.server.support.domain;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zetel.api.Bsn;
import nl.zetel.api.document.CandidateName;
import nl.zetel.law.eligibility.Assessment;
import nl.zetel.law.eligibility.Outcome;
import nl.zetel.law.eligibility.Reason;
import nl.zetel.law.eligibility.ReasonCode;
import nl.zetel.server.state.Lawful;

/**
 * A support declaration ("ondersteuningsverklaring") as it was signed at the counter. Personal data.
 *
 * @param listId the list that it supports
 * @param voter who signed
 * @param name name on the declaration, for who inspects it (I 3); absent if it was not entered
 * @param signedAt when
 * @param repair whether in the repair period
 * @param candidates fingerprint of the candidates whom it names, in their order
 * @param outcome whether the register says that the signer is a voter
 * @param reasons why not, or why not surely
 * @param decision what a person decided, where the register left it open
 * @param annulment why it was entered by mistake; empty unless another person found so
 */
public record Declaration(
        String listId,
        Bsn voter,
        Optional<CandidateName> name,
        OffsetDateTime signedAt,
        boolean repair,
        String candidates,
        Outcome outcome,
        List<Reason> reasons,
        Optional<Decision> decision,
        Optional<Annulment> annulment) {

    /** Copies the list. */
    @SuppressWarnings({"ConstantValue", "OptionalAssignedToNull"}) // absent in what was stored before
    public Declaration {
        reasons = List.copyOf(reasons);
        annulment = annulment == null ? Optional.empty() : annulment;
    }

    /**
     * That an entry does not say what was signed, such as another number. What was signed cannot be withdrawn (H 4(6)).
     *
     * @param reason what was wrong
     * @param annulledBy who found so
     * @param annulledAt when
     */
    public record Annulment(String reason, String annulledBy, OffsetDateTime annulledAt) {}

    /**
     * What a person decided.
     *
     * @param outcome YES or NO
     * @param reason why
     * @param decidedBy who
     * @param decidedAt when
     */
    public record Decision(Outcome outcome, String reason, String decidedBy, OffsetDateTime decidedAt) {}

    /** Where a declaration stands. */
    public enum State implements Lawful<State> {
        /** The register gave no answer; it is asked again, or a person decides. */
        AWAITING_REGISTER,
        /** The register leaves open whether the signer is a voter; a person decides. */
        OPEN,
        /** The register says whether the signer is a voter. */
        ANSWERED,
        /** A person decided what the register left open. */
        DECIDED,
        /** Entered by mistake; counts for nothing. */
        ANNULLED;

        @Override
        public Set<State> next() {
            return switch (this) {
                case AWAITING_REGISTER -> Set.of(AWAITING_REGISTER, OPEN, ANSWERED, DECIDED, ANNULLED);
                case OPEN -> Set.of(DECIDED, ANNULLED);
                case ANSWERED, DECIDED -> Set.of(ANNULLED);
                case ANNULLED -> Set.of();
            };
        }
    }

    /** Where it stands. */
    public State state() {
        if (annulment.isPresent()) {
            return State.ANNULLED;
        }
        if (decision.isPresent()) {
            return State.DECIDED;
        }
        if (awaitsRegister()) {
            return State.AWAITING_REGISTER;
        }
        return outcome == Outcome.UNDETERMINED ? State.OPEN : State.ANSWERED;
    }

    /** Whether the signer is a voter: what a person decided, or what the register says. */
    public Outcome voterStatus() {
        return decision.map(Decision::outcome).orElse(outcome);
    }

    /** Whether it is open because the register gave no answer. */
    public boolean awaitsRegister() {
        return decision.isEmpty()
                && annulment.isEmpty()
                && reasons.stream().anyMatch(reason -> reason.code() == ReasonCode.REGISTER_UNAVAILABLE);
    }

    /** With what the register says. */
    public Declaration assessed(Assessment assessment) {
        return lawful(new Declaration(
                listId,
                voter,
                name,
                signedAt,
                repair,
                candidates,
                assessment.outcome(),
                assessment.reasons(),
                decision,
                annulment));
    }

    /** Entered by mistake. */
    public Declaration annulled(Annulment why) {
        return lawful(new Declaration(
                listId, voter, name, signedAt, repair, candidates, outcome, reasons, decision, Optional.of(why)));
    }

    /** With what a person decided. */
    public Declaration decided(Decision newDecision) {
        return lawful(new Declaration(
                listId,
                voter,
                name,
                signedAt,
                repair,
                candidates,
                outcome,
                reasons,
                Optional.of(newDecision),
                annulment));
    }

    private Declaration lawful(Declaration after) {
        state().to(after.state());
        return after;
    }

    /** Does not show personal data. */
    @Override
    public String toString() {
        return "Declaration[" + listId + "]";
    }
}
