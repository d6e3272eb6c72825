package nl.zetel.server.deposit.application;

import java.util.List;
import nl.zetel.api.document.Fingerprint;
import nl.zetel.law.calendar.DutchDate;
import nl.zetel.server.deposit.domain.RefundBatch;
import nl.zetel.server.deposit.domain.RefundLine;
import nl.zetel.server.document.domain.Euros;
import nl.zetel.server.document.domain.PageOrder;
import nl.zetel.server.document.domain.PageTemplate;
import nl.zetel.server.election.domain.ElectionOffice;

/** What goes with a refund order to whoever hands its file to the bank: that the file is the one that two people approved. */
final class CoverSheet {

    private static final PageTemplate SHEET = PageTemplate.of("refund-cover-sheet");

    private CoverSheet() {}

    static PageOrder of(String path, ElectionOffice office, RefundBatch batch) {
        Values values = new Values(
                batch.fileName(),
                String.join(" ", new Fingerprint(batch.fileHash()).groups()),
                batch.refunds().size(),
                Euros.of(batch.total()),
                DutchDate.of(batch.executionDate()),
                office,
                batch.proposedBy(),
                batch.approvedBy().orElseThrow(),
                batch.refunds().stream().map(CoverSheet::row).toList());
        return new PageOrder("refund-cover-sheet", "voorblad-terugbetaling.html", true, path, SHEET.fill(values));
    }

    private static Row row(RefundLine line) {
        return new Row(
                line.endToEndId(), Euros.of(line.amount()), line.masked().creditorAccount(), line.correctedBecause());
    }

    /** What {@code pages/refund-cover-sheet.html} names. */
    private record Values(
            String file,
            String fingerprint,
            int count,
            String total,
            String executionDate,
            ElectionOffice office,
            String proposedBy,
            String approvedBy,
            List<Row> refunds) {}

    private record Row(String id, String amount, String account, String corrected) {}
}
