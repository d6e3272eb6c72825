package nl.zetel.law.name;

import static org.assertj.core.api.Assertions.assertThat;

import nl.zetel.law.LegalBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@LegalBasis("Kiesbesluit H 2")
class TextMatchTest {

    @ParameterizedTest
    @CsvSource({
        "Berg, Berg, EXACT",
        "'', '', EXACT",
        "Berg, BERG, FORM",
        "az, AZ, FORM",
        "Berg, ' Be rg ', FORM",
        "'', ' ', FORM",
        "'', Berg, DIFFERENT",
        "Berg, '', DIFFERENT",
        "'', é, DIFFERENT",
        "Berg, Bergh, DIFFERENT",
        "Berg, Burg, DIFFERENT",
        "Berg, Herg, DIFFERENT",
        "Bérg, Berg, FORM",
        "Bérg, BÉRG, FORM",
        "Bérg, Burg, DIFFERENT",
        "Bérg, Herg, DIFFERENT",
        "Bérg, Berk, DIFFERENT",
        "Ésser, Esser, FORM",
        "Essé, Esse, FORM",
        "Ærts, Aerts, FORM",
        "Groß, Gross, FORM",
        "Nguyễn, Nguyen, FORM",
        "Nguyễn, Nguyem, DIFFERENT",
        "Șerban, Serban, FORM",
        "Bull–Heus, Bull-Heus, FORM",
        "d’Arc, d'Arc, FORM",
        "[, '{', DIFFERENT",
        "@, '`', DIFFERENT"
    })
    void capitalsAccentsBlanksAndSignsAreAMatterOfForm(String first, String second, TextMatch match) {
        assertThat(TextMatch.of(first, second)).isEqualTo(match);
        assertThat(TextMatch.of(second, first)).isEqualTo(match);
    }

    @Test
    void aNameMayBeDividedOtherwise() {
        assertThat(TextMatch.isSameDividedOtherwise("", "van der Berg", "van der", "Berg"))
                .isTrue();
        assertThat(TextMatch.isSameDividedOtherwise("van", "der Bérg", "van der", "Berg"))
                .isTrue();
        assertThat(TextMatch.isSameDividedOtherwise("van der", "Berg", "van", "Berg"))
                .isFalse();
        assertThat(TextMatch.isSameDividedOtherwise("van der", "Berk", "van der", "Berg"))
                .isFalse();
        assertThat(TextMatch.isSameDividedOtherwise("van der Berg", "", "van der", "Berg"))
                .isTrue();
    }
}
