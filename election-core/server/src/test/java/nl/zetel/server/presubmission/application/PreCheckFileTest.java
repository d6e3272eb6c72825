package nl.zetel.server.presubmission.application;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.Severity;
import nl.zetel.server.Westerveld;
import nl.zetel.server.pdf.KeptFile;
import nl.zetel.server.presubmission.domain.AdvisedFinding;
import nl.zetel.server.presubmission.domain.PreCheck;
import org.junit.jupiter.api.Test;

/** What a group takes home, as a file. */
class PreCheckFileTest {

    @Test
    void thePage() {
        PreCheck check = new PreCheck(
                3,
                "Progressief Westerveld",
                12,
                Optional.empty(),
                List.of(
                        new AdvisedFinding(
                                Severity.ERROR,
                                "SEVERAL_LISTS",
                                "candidates[4]",
                                "Kandidaat 4 staat ook op een andere lijst voor deze verkiezing.",
                                "Los dit op voor de inlevering op maandag 5 februari 2018."),
                        new AdvisedFinding(
                                Severity.WARNING,
                                "OMISSION_F",
                                "",
                                "Het bewijs dat de waarborgsom is betaald, ontbreekt.",
                                "Dit is nu nog geen verzuim.")),
                List.of(new AdvisedFinding(
                        Severity.WARNING,
                        "OMISSION_D",
                        "candidates[1]",
                        "De instemming van kandidaat 1 ontbreekt.",
                        "")),
                "Kom gerust nog eens langs.",
                "anna",
                OffsetDateTime.parse("2018-01-22T10:11:12+01:00"));
        KeptFile.check(
                "pre-submission-check",
                PreCheckPages.of(Westerveld.election(), "/elections/e/candidate-lists/l/pre-submission-checks/c", check)
                        .page(),
                "Dit is geen onderzoek en geen besluit",
                "Kandidaat 4 Kandidaat 4 staat ook op een andere lijst",
                "Dit is nu nog geen verzuim",
                "Opgelost sinds de vorige keer De instemming van kandidaat 1 ontbreekt.",
                "Kom gerust nog eens langs.");
    }
}
