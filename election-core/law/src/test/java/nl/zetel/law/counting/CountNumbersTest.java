package nl.zetel.law.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.RefusalException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@LegalBasis("Kieswet Na 26(2)")
class CountNumbersTest {

    @ParameterizedTest
    @ValueSource(longs = {-1, 1_000_000_000, Long.MIN_VALUE, Long.MAX_VALUE})
    void everyNumberLiesBetweenNothingAnd999999999(long number) {
        assertRefused("COUNT_OUT_OF_RANGE", () -> new Admission(0, 0, 0, 0, number));
        assertRefused("COUNT_OUT_OF_RANGE", () -> new Ballots(number, 0, 0, 0));
        assertRefused("COUNT_OUT_OF_RANGE", () -> new Difference(Set.of(), 0, number, Set.of()));
        assertRefused("COUNT_OUT_OF_RANGE", () -> new ListCount(1, number, 0, List.of()));
        assertRefused("COUNT_OUT_OF_RANGE", () -> new CandidateCount(1, number));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 999_999_999})
    void theEndsAreFine(long number) {
        assertThatCode(() -> new Admission(number, number, number, number, number))
                .doesNotThrowAnyException();
        assertThatCode(() -> new CandidateCount(1, number)).doesNotThrowAnyException();
    }

    @Test
    void theLargestCountIsChecked() {
        assertThat(Counts.consistent()
                        .lists(Counts.list(1, 999_999_999), Counts.list(2, 999_999_999))
                        .codes())
                .containsExactly("F.202");
    }

    @Test
    void listsAndCandidatesStandThereOnce() {
        assertRefused(
                "DUPLICATE_LIST",
                () -> Counts.consistent()
                        .lists(Counts.list(1, 1), Counts.list(1, 2))
                        .count());
        assertRefused(
                "DUPLICATE_CANDIDATE",
                () -> new ListCount(1, 3, 3, List.of(new CandidateCount(7, 1), new CandidateCount(7, 2))));
    }

    private static void assertRefused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
