package nl.zetel.law.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.zetel.law.RefusalException;
import nl.zetel.law.eligibility.VoterEligibility;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Texts TEXTS = Texts.nextTo(VoterEligibility.class);

    @Test
    void thePlacesOfATextAreFilledIn() {
        assertThat(TEXTS.get("OF_AGE", "x", "21 maart 2018")).isEqualTo("Is op 21 maart 2018 achttien jaar of ouder.");
    }

    @Test
    void accentsSurviveTheFile() {
        assertThat(TEXTS.get("ALIVE", "", "vandaag")).contains("vóór vandaag");
    }

    @Test
    void aTextThatDoesNotExistIsRefused() {
        assertThatThrownBy(() -> TEXTS.get("NO_SUCH_TEXT"))
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining("NO_SUCH_TEXT");
        assertThatThrownBy(() -> Texts.nextTo(TextsTest.class)).isInstanceOf(RefusalException.class);
    }
}
