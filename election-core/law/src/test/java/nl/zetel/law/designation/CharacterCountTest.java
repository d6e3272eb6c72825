package nl.zetel.law.designation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.zetel.law.LegalBasis;
import nl.zetel.law.RefusalException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@LegalBasis({"Kieswet G 3(4) d", "Kieswet H 3(3)"})
class CharacterCountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // All characters, without white space, letters and digits.
                "VVD | 3 | 3 | 3 | CLEAR",
                "12345678901234567890123456789012345 | 35 | 35 | 35 | CLEAR",
                "123456789012345678901234567890123456 | 36 | 36 | 36 | REFUSE",
                "12345678901234567890 12345678901234 | 35 | 34 | 34 | CLEAR",
                "12345678901234567890 123456789012345 | 36 | 35 | 35 | WARN",
                "12345678901234567890-123456789012345 | 36 | 36 | 35 | WARN",
                "12345678901234567890-1234567890123456 | 37 | 37 | 36 | REFUSE",
                // Westerveld 2018: 22 + 1 + 3 + 1 + 10 characters, a blank and two strokes among them.
                "Progressief Westerveld/D66/GROENLINKS | 37 | 36 | 34 | WARN",
                // A real one that exceeds every reading.
                "Gemeentebelangen Galder, Strijbeek, Ulvenhout AC (GSU) | 54 | 49 | 45 | REFUSE",
                // A letter with an accent is one letter, an emoji one character and no letter.
                "Bé 😀 | 4 | 3 | 2 | CLEAR"
            })
    void countsEachReading(String text, int all, int withoutBlanks, int lettersAndDigits, Verdict verdict) {
        CharacterCount count = CharacterCount.of(new DesignationText(text), 35);
        assertThat(count).isEqualTo(new CharacterCount(all, withoutBlanks, lettersAndDigits, 35));
        assertThat(count.verdict()).isEqualTo(verdict);
    }

    @Test
    void aDecomposedLetterCountsOnce() {
        assertThat(CharacterCount.of(new DesignationText("Be\u0301"), 35).all()).isEqualTo(2);
    }

    @Test
    void blanksAreWrittenOnce() {
        assertThat(new DesignationText(" \u00a0Lijst \t\n Nul\u2003")).hasToString("Lijst Nul");
    }

    @Test
    void thereIsAtLeastOneCharacterAndAtMostAThousand() {
        assertThatThrownBy(() -> new DesignationText(" \u00a0"))
                .isInstanceOfSatisfying(
                        RefusalException.class, e -> assertThat(e.code()).isEqualTo("DESIGNATION_EMPTY"));
        assertThatThrownBy(() -> new DesignationText("x".repeat(1_001)))
                .isInstanceOfSatisfying(
                        RefusalException.class, e -> assertThat(e.code()).isEqualTo("DESIGNATION_TOO_LONG"));
        assertThat(CharacterCount.of(new DesignationText("x".repeat(1_000)), 35).all())
                .isEqualTo(1_000);
    }
}
