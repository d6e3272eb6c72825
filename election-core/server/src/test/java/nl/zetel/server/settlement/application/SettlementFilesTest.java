package nl.zetel.server.settlement.application;

import java.util.List;
import java.util.Optional;
import nl.zetel.api.document.CandidateName;
import nl.zetel.law.LegalBasis;
import nl.zetel.server.Westerveld;
import nl.zetel.server.pdf.KeptFile;
import nl.zetel.server.settlement.domain.ReportedCandidate;
import nl.zetel.server.settlement.domain.SettlementMatch;
import org.junit.jupiter.api.Test;

/** Messages to other committees as files. */
class SettlementFilesTest {

    private static final ReportedCandidate CANDIDATE = new ReportedCandidate(
            new CandidateName("K.", "", "van", "Elders"),
            Optional.empty(),
            "Assen",
            "Progressief Westerveld",
            Optional.of("list"),
            Optional.of(3));

    @Test
    @LegalBasis("Kieswet I 1(2)")
    void theReportOfCandidatesWhoLiveElsewhere() {
        KeptFile.check(
                "settlement-report",
                SettlementPages.report(Westerveld.election(), "Assen", List.of(CANDIDATE)),
                "Aan het centraal stembureau van de gemeente Assen",
                "van Elders, K. niet vermeld Assen Progressief Westerveld",
                "(Kieswet I 1, tweede lid)");
    }

    @Test
    @LegalBasis({"Kieswet I 1(3)", "Kieswet I 6"})
    void theNoticeOfACandidateWhomOthersReportedToo() {
        SettlementMatch match =
                new SettlementMatch(CANDIDATE, List.of("Assen", "Meppel"), List.of(), List.of(), List.of());
        KeptFile.check(
                "settlement-notice",
                SettlementPages.notice(Westerveld.election(), "Assen", match),
                "ook een melding uit: Meppel (Kieswet I 1, derde lid)",
                "van de lijst geschrapt (Kieswet I 6, eerste lid, onder f)");
    }
}
