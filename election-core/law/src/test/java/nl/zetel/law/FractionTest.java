package nl.zetel.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {

    private static final List<Long> NUMBERS = List.of(
            0L, 1L, 2L, 3L, 999_999_999L, 3_037_000_500L, 1L << 32, (1L << 62) + 1, Long.MAX_VALUE - 1, Long.MAX_VALUE);

    @Test
    void comparesExactlyHoweverLargeTheNumbersAre() {
        for (long a : NUMBERS) {
            for (long b : NUMBERS.subList(1, NUMBERS.size())) {
                for (long c : NUMBERS) {
                    for (long d : NUMBERS.subList(1, NUMBERS.size())) {
                        assertThat(Integer.signum(new Fraction(a, b).compareTo(new Fraction(c, d))))
                                .as("%d/%d with %d/%d", a, b, c, d)
                                .isEqualTo(product(a, d).compareTo(product(c, b)));
                    }
                }
            }
        }
    }

    @Test
    void multipliesOrRefuses() {
        assertThat(new Fraction(9461, 17).times(new Fraction(3, 4))).isEqualTo(new Fraction(28383, 68));
        assertThat(new Fraction(Long.MAX_VALUE, 1).times(new Fraction(1, Long.MAX_VALUE)))
                .isEqualTo(new Fraction(Long.MAX_VALUE, Long.MAX_VALUE));
        assertRefused("FRACTION_TOO_LARGE", () -> new Fraction(Long.MAX_VALUE, 1).times(new Fraction(2, 1)));
        assertRefused("FRACTION_TOO_LARGE", () -> new Fraction(1, 1L << 32).times(new Fraction(1, 1L << 31)));
        assertRefused("FRACTION_TOO_LARGE", () -> new Fraction(1L << 32, 1).times(new Fraction(1L << 32, 1)));
    }

    @ParameterizedTest
    @CsvSource({"-1, 1", "1, 0", "1, -1", "-9223372036854775808, -9223372036854775808"})
    void isNeverNegativeNorOverNothing(long numerator, long denominator) {
        assertRefused("FRACTION_INVALID", () -> new Fraction(numerator, denominator));
    }

    @Test
    void roundsDown() {
        assertThat(new Fraction(5, 2).floor()).isEqualTo(2);
        assertThat(new Fraction(0, 2).floor()).isZero();
        assertThat(new Fraction(5, 2)).hasToString("5/2");
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }

    private static void assertRefused(String code, Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
