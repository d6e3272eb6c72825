package nl.zetel.law.designation;

import static org.assertj.core.api.Assertions.assertThat;

import nl.zetel.law.LegalBasis;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@LegalBasis("Kieswet G 3(4) b")
class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({
        "abcd, abcd, 2, 0", "abcd, abxd, 2, 1", "abcd, abd, 2, 1", "abd, abcd, 2, 1", "abcd, acbd, 2, 1",
        "abcd, axyd, 2, 2", "abcd, badc, 2, 2", "abcd, wxyz, 2, 3", "abcd, abcdef, 2, 2", "abcd, abcdefg, 2, 3",
        "abcd, abce, 0, 1", "abcd, abcd, 0, 0", "abcd, axyz, 1, 2", "'', ab, 2, 2", "ab, '', 2, 2"
    })
    void countsUntilBeyondTheBound(String one, String other, int bound, int distance) {
        assertThat(EditDistance.atMost(one, other, bound)).isEqualTo(distance);
    }
}
