package nl.zetel.server.deposit.domain;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.Money;

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
        String file) {

    /** Copies the lists. */
    public RefundBatch {
        depositIds = List.copyOf(depositIds);
        refunds = List.copyOf(refunds);
    }

    /** A proposal. */
    public static RefundBatch proposed(
            List<String> depositIds, List<RefundLine> refunds, LocalDate executionDate, String by) {
        Money total = refunds.stream().map(RefundLine::amount).reduce(Money.ZERO, Money::plus);
        return new RefundBatch(
                depositIds, refunds, total, executionDate, by, Optional.empty(), Optional.empty(), "", "", "");
    }

    /** What may be shown and kept of it anywhere: no whole accounts, and of the file its fingerprint. */
    public RefundBatch summary() {
        return new RefundBatch(
                depositIds,
                refunds.stream().map(RefundLine::masked).toList(),
                total,
                executionDate,
                proposedBy,
                approvedBy,
                approvedAt,
                fileName,
                fileHash,
                "");
    }

    /** Approved, with its file. */
    public RefundBatch approved(String by, OffsetDateTime at, String newName, String newHash, String newFile) {
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
                newFile);
    }
}
