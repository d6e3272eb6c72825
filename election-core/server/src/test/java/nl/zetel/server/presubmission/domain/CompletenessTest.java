package nl.zetel.server.presubmission.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.zetel.api.Finding;
import nl.zetel.api.Severity;
import nl.zetel.law.LegalBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@LegalBasis({"Kieswet I 1", "Kieswet I 2(1)"})
class CompletenessTest {

    private static final AdviceMoments MOMENTS = new AdviceMoments("5 februari", "8 februari");
    private static final Finding CONSENT = Finding.error("OMISSION_D", "candidates[1]", "ontbreekt");
    private static final Finding TOO_YOUNG = Finding.error("STRIKE_D", "candidates[2]", "te jong");
    private static final Finding UNNAMED = Finding.info("UNNAMED", "", "blanco");

    @ParameterizedTest
    @CsvSource({
        "DRAFT,INFO,5 februari",
        "PRE_SUBMISSION,WARNING,nog geen verzuim",
        "SUBMISSION,ERROR,8 februari",
        "EXAMINATION,ERROR,is een verzuim"
    })
    void whatCanBeRepairedWeighsMoreTheNearerItComes(CompletenessStep step, Severity severity, String advice) {
        AdvisedFinding seen =
                Completeness.of(step, List.of(CONSENT), MOMENTS).findings().get(0);
        assertThat(seen.severity()).isEqualTo(severity);
        assertThat(seen.advice()).contains(advice);
    }

    @ParameterizedTest
    @CsvSource({"DRAFT,daarna kan het niet meer", "EXAMINATION,kan niet worden hersteld"})
    void whatMakesACandidateFallIsAnErrorFromTheBeginning(CompletenessStep step, String advice) {
        AdvisedFinding seen =
                Completeness.of(step, List.of(TOO_YOUNG), MOMENTS).findings().get(0);
        assertThat(seen.severity()).isEqualTo(Severity.ERROR);
        assertThat(seen.advice()).contains(advice);
    }

    @Test
    void errorsComeFirstAndAreCounted() {
        Completeness seen =
                Completeness.of(CompletenessStep.PRE_SUBMISSION, List.of(UNNAMED, CONSENT, TOO_YOUNG), MOMENTS);
        assertThat(seen.findings())
                .extracting(AdvisedFinding::code)
                .containsExactly("STRIKE_D", "OMISSION_D", "UNNAMED");
        assertThat(seen.count(Severity.WARNING)).isEqualTo(1);
    }
}
