package nl.zetel.plugin.camt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SepaTextTest {

    @ParameterizedTest
    @CsvSource({
        "Fryslân Foarút,Fryslan Foarut",
        "'Straße Ærø Łódź','Strasse AEro Lodz'",
        "Hart & Ziel,Hart + Ziel",
        "‘t Dorp – Zuid,'''t Dorp - Zuid'",
        "a_b@c;d*e,a-b.c.d.e",
        "'  twee   woorden ','twee woorden'",
        "ﬁets,fiets",
        "Партия,......",
        "x😀y,x.y",
        "een\u0000twee,een.twee"
    })
    void converts_to_characters_that_every_bank_takes(String text, String converted) {
        assertThat(SepaText.convert(text, 70)).isEqualTo(converted);
    }

    @Test
    void cuts_after_converting_and_without_a_blank_at_the_end() {
        assertThat(SepaText.convert("ßßßß", 5)).isEqualTo("sssss");
        assertThat(SepaText.convert("vier vijf", 5)).isEqualTo("vier");
    }

    @Test
    void an_identification_has_no_slash_at_its_ends_and_never_two() {
        assertThat(SepaText.identification("//a///b//", 35)).isEqualTo("a/b");
        assertThat(SepaText.identification("/", 35)).isEmpty();
    }
}
