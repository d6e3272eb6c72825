package nl.zetel.server.submission.application;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.document.CandidateName;
import nl.zetel.law.eligibility.Outcome;
import nl.zetel.server.Westerveld;
import nl.zetel.server.pdf.KeptFile;
import nl.zetel.server.submission.domain.CheckIn;
import nl.zetel.server.submission.domain.ChecklistItem;
import nl.zetel.server.submission.domain.IdentityDocument;
import nl.zetel.server.submission.domain.Submission;
import org.junit.jupiter.api.Test;

/** The receipt as a file. */
class ReceiptFileTest {

    private static final OffsetDateTime ARRIVED = OffsetDateTime.parse("2018-02-05T16:59:30+01:00");

    @Test
    void theReceipt() {
        CheckIn checkIn = new CheckIn(
                new CandidateName("I.", "", "van", "Leveraar"),
                IdentityDocument.PASSPORT,
                Outcome.YES,
                Optional.empty(),
                Optional.of("list"),
                "",
                ARRIVED,
                false,
                Optional.empty(),
                "anna");
        Submission submission = new Submission(
                "check-in",
                "list",
                "Progressief Westerveld",
                "A. Alberts",
                12,
                ARRIVED.plusMinutes(6),
                ARRIVED,
                true,
                true,
                Outcome.YES,
                true,
                List.of(
                        new ChecklistItem.Line(ChecklistItem.H_1, true, ""),
                        new ChecklistItem.Line(ChecklistItem.H_9, false, "2 van 12 ontbreken")),
                List.of(),
                Optional.empty(),
                "W-0007",
                "anna");
        KeptFile.check(
                "receipt",
                Receipts.of(Westerveld.election(), "/elections/e", checkIn, submission)
                        .page(),
                "Ontvangstbewijs kandidatenlijst",
                "Ontvangen van I. van Leveraar",
                "Geldt als ingeleverd 5 februari 2018, 16:59:30 uur",
                "Instemmingsverklaringen (model H 9) nee 2 van 12 ontbreken");
    }
}
