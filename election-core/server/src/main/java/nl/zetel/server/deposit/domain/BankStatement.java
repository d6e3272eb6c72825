package nl.zetel.server.deposit.domain;

import java.time.OffsetDateTime;
import java.util.List;
import nl.zetel.api.Finding;

/**
 * A statement file that was imported.
 *
 * @param fileHash SHA-256 of the file
 * @param format format that was read
 * @param importedAt when
 * @param importedBy who
 * @param statements statements in it
 * @param transactions movements in it
 * @param kept movements that concern a deposit
 * @param matched movements that were matched without a person
 * @param known movements that an earlier file held already
 * @param findings what a person should know
 * @param marks statements of ours in it
 * @param overrideReason why the file counts although the findings hold an error; blank if they hold none
 */
public record BankStatement(
        String fileHash,
        String format,
        OffsetDateTime importedAt,
        String importedBy,
        int statements,
        int transactions,
        int kept,
        int matched,
        int known,
        List<Finding> findings,
        List<StatementMark> marks,
        String overrideReason) {

    /** Copies the lists. */
    @SuppressWarnings("ConstantValue") // absent in what was stored before there were overrides
    public BankStatement {
        overrideReason = overrideReason == null ? "" : overrideReason;
        findings = List.copyOf(findings);
        marks = marks == null ? List.of() : List.copyOf(marks);
    }
}
