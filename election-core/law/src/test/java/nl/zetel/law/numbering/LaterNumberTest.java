package nl.zetel.law.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.zetel.law.LegalBasis;
import org.junit.jupiter.api.Test;

@LegalBasis({"Kieswet I 16(1)", "Kieswet I 16(2)"})
class LaterNumberTest {

    @Test
    void aListThatIsValidatedLaterGetsTheNextNumber() {
        assertThat(ListNumbering.laterNumber(List.of(1, 2, 3))).isEqualTo(4);
        assertThat(ListNumbering.laterNumber(List.of(4, 1, 2, 3))).isEqualTo(5);
    }

    @Test
    void numbersOfListsThatBecameInvalidStayGiven() {
        // Lists 2 and 3 of three were invalidated on appeal: the next number is still 4.
        assertThat(ListNumbering.laterNumber(List.of(1, 2, 3))).isEqualTo(4);
        assertThat(ListNumbering.laterNumber(List.of())).isEqualTo(1);
    }
}
