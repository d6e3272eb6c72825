package nl.zetel.law.designation;

import static org.assertj.core.api.Assertions.assertThat;

import nl.zetel.law.LegalBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@LegalBasis("Kieswet G 3(4) b")
class FoldedTextTest {

    @ParameterizedTest
    @CsvSource({
        "Fryslân Foarút, fryslanfoarut",
        "ÆØŒßÐĐĦŁŦÞ, aeooessddhltth",
        "İIıi, iiii",
        "Ĳĳ, ijij",
        "Ž2ž, z2z",
        "Ẁẁ, ww",
        "ﬁ, fi",
        "Ñ Ñ, nn"
    })
    void foldsLettersWithMarks(String text, String compact) {
        assertThat(FoldedText.of(text).compact()).isEqualTo(compact);
    }

    @Test
    void aComposedAndADecomposedLetterFoldAlike() {
        assertThat(FoldedText.of("e\u0301")).isEqualTo(FoldedText.of("\u00e9"));
    }

    @Test
    void splitsWordsAndSegments() {
        FoldedText text = FoldedText.of("Partij v.d. Arbeid (P.v.d.A.)/D'66 & Co");
        assertThat(text.words()).containsExactly("partij", "vd", "arbeid", "pvda", "d66", "en", "co");
        assertThat(text.segments()).containsExactly("partijvdarbeid", "pvda", "d66co");
    }
}
