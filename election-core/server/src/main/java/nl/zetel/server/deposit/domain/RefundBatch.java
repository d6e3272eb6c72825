package nl.zetel.server.deposit.domain;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zetel.api.Money;
import nl.zetel.server.state.Lawful;

/**
 * An order to the bank to pay deposits back; two people make it.
 *
 * @param depositIds deposits that it pays back
 * @param refunds what it pays to whom; adds up to the total
 * @param total sum
 * @param executionDate day of execution
 * @param proposedBy who proposed it
 * @param approvedBy who approved it; absent while nobody did
 * @param approvedAt when
 * @param fileName name of the file; blank while it is not made
 * @param fileHash SHA-256 of the file; blank while it is not made
 * @param file the file, as text; blank while it is not made
 * @param rejection who found that it must not be paid, and why; empty unless somebody did
 */
public record RefundBatch(
        List<String> depositIds,
        List<RefundLine> refunds,
        Money total,
        LocalDate executionDate,
        String proposedBy,
        Optional<String> approvedBy,
        Optional<OffsetDateTime> approvedAt,
        String fileName,
        String fileHash,
        String file,
        Optional<Rejection> rejection) {

    /** Copies the lists. */
    @SuppressWarnings({"ConstantValue", "OptionalAssignedToNull"}) // absent in what was stored before
    public RefundBatch {
        rejection = rejection == null ? Optional.empty() : rejection;
        depositIds = List.copyOf(depositIds);
        refunds = List.copyOf(refunds);
    }

    /** Where an order stands. */
    public enum State implements Lawful<State> {
        /** Waits for a second person. */
        PROPOSED,
        /** Two people made it; its file may go to the bank. */
        APPROVED,
        /** Must not be paid; what it held may stand in another. */
        REJECTED;

        @Override
        public Set<State> next() {
            return switch (this) {
                case PROPOSED -> Set.of(APPROVED, REJECTED);
                case APPROVED, REJECTED -> Set.of();
            };
        }
    }

    /**
     * That an order must not be paid.
     *
     * @param by who found so
     * @param at when
     * @param reason why
     */
    public record Rejection(String by, OffsetDateTime at, String reason) {}

    /** Where it stands. */
    public State state() {
        if (rejection.isPresent()) {
            return State.REJECTED;
        }
        return approvedBy.isPresent() ? State.APPROVED : State.PROPOSED;
    }

    /** A proposal. */
    public static RefundBatch proposed(
            List<String> depositIds, List<RefundLine> refunds, LocalDate executionDate, String by) {
        Money total = refunds.stream().map(RefundLine::amount).reduce(Money.ZERO, Money::plus);
        return new RefundBatch(
                depositIds,
                refunds,
                total,
                executionDate,
                by,
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                "",
                Optional.empty());
    }

    /** What the audit chain keeps of it, for ever: nobody's name or account, and of the file its fingerprint. */
    public RefundBatch summary() {
        return new RefundBatch(
                depositIds,
                refunds.stream().map(RefundLine::unnamed).toList(),
                total,
                executionDate,
                proposedBy,
                approvedBy,
                approvedAt,
                fileName,
                fileHash,
                "",
                rejection);
    }

    /** Approved, with its file. */
    public RefundBatch approved(String by, OffsetDateTime at, String newName, String newHash, String newFile) {
        state().to(State.APPROVED);
        return new RefundBatch(
                depositIds,
                refunds,
                total,
                executionDate,
                proposedBy,
                Optional.of(by),
                Optional.of(at),
                newName,
                newHash,
                newFile,
                rejection);
    }

    /** Not to be paid. */
    public RefundBatch rejected(Rejection why) {
        state().to(State.REJECTED);
        return new RefundBatch(
                depositIds,
                refunds,
                total,
                executionDate,
                proposedBy,
                approvedBy,
                approvedAt,
                fileName,
                fileHash,
                file,
                Optional.of(why));
    }

    /** The same without names and accounts, and without the file that holds them; its fingerprint stays. */
    public RefundBatch withoutCreditors() {
        return new RefundBatch(
                depositIds,
                refunds.stream().map(RefundLine::withoutCreditor).toList(),
                total,
                executionDate,
                proposedBy,
                approvedBy,
                approvedAt,
                fileName,
                fileHash,
                "",
                rejection);
    }
}
