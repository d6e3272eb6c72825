package nl.zetel.server.retention.application;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.retention.RecordKind;
import nl.zetel.server.Westerveld;
import nl.zetel.server.pdf.KeptFile;
import nl.zetel.server.retention.domain.PaperDestruction;
import nl.zetel.server.retention.domain.RetentionRun.Line;
import org.junit.jupiter.api.Test;

/** The certificate of destruction as a file. */
class CertificateFileTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2018-02-14T06:00:00+01:00");
    private static final String RUN = "/retention-runs/0f0e0d0c-0000-4000-8000-00000000abcd";

    @Test
    @LegalBasis("Kieswet I 19")
    void theCertificate() {
        LocalDate until = LocalDate.of(2018, 2, 14);
        KeptFile.check(
                "destruction-certificate",
                Certificates.of(
                                Westerveld.election(),
                                RUN,
                                NOW,
                                List.of(
                                        Line.pending("e", RecordKind.SUPPORT_DECLARATIONS, "Kieswet I 19", until, 214)
                                                .destroyed(214, "ab12".repeat(16), 430),
                                        Line.pending("e", RecordKind.CHECK_INS, "AVG 5(1) e", until, 7)
                                                .destroyed(7, "cd34".repeat(16), 7)))
                        .page(),
                "Proces-verbaal van vernietiging",
                "Vernietigd op 14 februari 2018, 06:00:00 uur",
                "Ondersteuningsverklaringen (H 4) Kieswet I 19 214 430");
    }

    @Test
    void theCertificateOfPapers() {
        KeptFile.check(
                "paper-destruction-certificate",
                Certificates.ofPaper(
                                Westerveld.election(),
                                RUN,
                                new PaperDestruction(
                                        RecordKind.SUPPORT_DECLARATIONS,
                                        LocalDate.of(2018, 2, 13),
                                        "Versnipperd door twee medewerkers",
                                        "Kieswet I 19",
                                        "anna",
                                        NOW,
                                        "d"))
                        .page(),
                "Stukken Ondersteuningsverklaringen (H 4)",
                "Vernietigd op 13 februari 2018",
                "Hoe Versnipperd door twee medewerkers");
    }
}
