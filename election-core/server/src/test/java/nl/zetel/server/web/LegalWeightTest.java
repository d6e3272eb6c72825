package nl.zetel.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.zetel.server.problem.ProblemCode;
import org.junit.jupiter.api.Test;

/** Which refusals stand in the chain, and which are daily business. */
class LegalWeightTest {

    private static final List<String> COUNTING = List.of("counting");
    private static final List<String> SYSTEM = List.of("system");

    @Test
    void fourEyesTermsAndFilesWeighWithoutFurtherWords() {
        for (ProblemCode code : List.of(
                ProblemCode.FOUR_EYES,
                ProblemCode.DEADLINE_PASSED,
                ProblemCode.TOO_EARLY,
                ProblemCode.REFUSED_BY_LAW,
                ProblemCode.INVALID_DOCUMENT)) {
            assertThat(LegalWeight.of(SYSTEM, code, false, List.of()))
                    .as(code.slug())
                    .isTrue();
        }
    }

    @Test
    void whatNamesAnArticleWeighs() {
        assertThat(LegalWeight.of(SYSTEM, ProblemCode.WRONG_STATE, true, List.of()))
                .isTrue();
        assertThat(LegalWeight.of(SYSTEM, ProblemCode.WRONG_STATE, false, List.of()))
                .isFalse();
    }

    @Test
    void numbersOutOfRangeWeighWhereVotesAreCounted() {
        assertThat(LegalWeight.of(COUNTING, ProblemCode.INVALID_CONTENT, false, List.of("TOO_LARGE")))
                .isTrue();
        assertThat(LegalWeight.of(COUNTING, ProblemCode.INVALID_CONTENT, false, List.of("TOO_SMALL")))
                .isTrue();
        assertThat(LegalWeight.of(SYSTEM, ProblemCode.INVALID_CONTENT, false, List.of("TOO_LARGE")))
                .isFalse();
        assertThat(LegalWeight.of(COUNTING, ProblemCode.INVALID_CONTENT, false, List.of("F.201")))
                .isFalse();
    }

    @Test
    void anotherFingerprintAndAnOldLotWeigh() {
        assertThat(LegalWeight.of(COUNTING, ProblemCode.INVALID_CONTENT, false, List.of("OTHER_FINGERPRINT")))
                .isTrue();
        assertThat(LegalWeight.of(SYSTEM, ProblemCode.INVALID_CONTENT, false, List.of("LOT_NOT_AN_OPTION")))
                .isTrue();
    }

    @Test
    void whatAPersonSimplyTriesAgainIsLeftOut() {
        for (ProblemCode code : List.of(
                ProblemCode.NOT_FOUND,
                ProblemCode.CHANGED_MEANWHILE,
                ProblemCode.INVALID_JSON,
                ProblemCode.ALREADY_EXISTS)) {
            assertThat(LegalWeight.of(COUNTING, code, false, List.of()))
                    .as(code.slug())
                    .isFalse();
        }
    }
}
