package nl.zetel.server.appeal.application;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.numbering.Block;
import nl.zetel.server.Westerveld;
import nl.zetel.server.appeal.domain.Appeal;
import nl.zetel.server.appeal.domain.Judgment;
import nl.zetel.server.examination.domain.ListDecision;
import nl.zetel.server.numbering.domain.NumberedCandidateList;
import nl.zetel.server.pdf.KeptFile;
import org.junit.jupiter.api.Test;

/** What a judgment changed as a file. */
class JudgmentFileTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2018-02-14T16:00:00+01:00");

    @Test
    @LegalBasis({"Kieswet I 7(4)", "Kieswet I 16", "Kieswet I 17"})
    void theEffectOfAJudgment() {
        KeptFile.check(
                "judgment-effect",
                JudgmentPages.page(
                        Westerveld.election(),
                        appeal(),
                        decision(),
                        List.of(numbered(1, "Progressief Westerveld"), numbered(2, ""))),
                "Zaaknummer 201800001/1",
                "De lijst \"Sterk Westerveld\" is geldig.",
                "K. Proef is geschrapt (Kieswet I 6)",
                "Reden: de Afdeling",
                "1. De lijst \"Progressief Westerveld\"",
                "2. De lijst zonder aanduiding");
    }

    private static Appeal appeal() {
        Judgment judgment = new Judgment(
                Judgment.Outcome.UPHELD,
                LocalDate.of(2018, 2, 14),
                "ECLI:NL:RVS:2018:1",
                Optional.empty(),
                "anna",
                NOW);
        return new Appeal(
                "examination",
                Optional.of("list"),
                Appeal.Appellant.INTERESTED_PARTY,
                LocalDate.of(2018, 2, 12),
                true,
                LocalDate.of(2018, 2, 18),
                "201800001/1",
                "De aanduiding is wel geregistreerd.",
                List.of(judgment),
                Optional.of(NOW),
                Optional.of("carla"));
    }

    private static ListDecision decision() {
        return new ListDecision(
                true,
                List.of(),
                "de Afdeling",
                List.of(new ListDecision.StruckCandidate(3, "Kieswet I 6", "K. Proef is geschrapt")),
                "Sterk Westerveld",
                List.of(),
                true,
                "nl",
                List.of(),
                "carla",
                NOW,
                Optional.empty());
    }

    private static NumberedCandidateList numbered(int number, String designation) {
        return new NumberedCandidateList(number, "list", designation, true, "nl", Block.BY_VOTES, List.of());
    }
}
