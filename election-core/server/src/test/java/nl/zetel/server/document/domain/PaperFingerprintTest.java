package nl.zetel.server.document.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.zetel.api.document.Fingerprint;
import nl.zetel.api.document.FingerprintChallenge;
import org.junit.jupiter.api.Test;

class PaperFingerprintTest {

    private static final Fingerprint FINGERPRINT = Fingerprint.of(new byte[] {1, 2, 3});
    private static final PaperFingerprint ASKED =
            PaperFingerprint.asked(FINGERPRINT, new FingerprintChallenge(List.of(2, 9)));

    @Test
    void twoGroupsAreHiddenUntilSomebodyTypedThem() {
        assertThat(ASKED.groups())
                .hasSize(16)
                .containsSequence("", FINGERPRINT.groups().get(3));
        assertThat(ASKED.groups().get(9)).isEmpty();
        assertThat(ASKED.isConfirmed()).isFalse();
        assertThat(ASKED.confirmed("carla").groups()).isEqualTo(FINGERPRINT.groups());
    }

    @Test
    void onlyTheHiddenGroupsInTheirOrderAreAnAnswer() {
        String first = FINGERPRINT.groups().get(2);
        String second = FINGERPRINT.groups().get(9);
        assertThat(ASKED.isAnsweredBy(List.of(first, second))).isTrue();
        assertThat(ASKED.isAnsweredBy(List.of(second, first))).isFalse();
        assertThat(ASKED.isAnsweredBy(List.of(first))).isFalse();
    }

    @Test
    void afterAMistakeOtherGroupsAreAsked() {
        PaperFingerprint next = ASKED.hiding(new FingerprintChallenge(List.of(0, 15)));
        assertThat(next.groups().get(2)).isEqualTo(FINGERPRINT.groups().get(2));
        assertThat(next.groups().get(0)).isEmpty();
    }

    @Test
    void whatStandsOnNoPaperIsVouchedForAndHidesNothing() {
        PaperFingerprint vouched = PaperFingerprint.vouchedFor(FINGERPRINT, "anna");
        assertThat(vouched.confirmedBy()).contains("anna");
        assertThat(vouched.groups()).isEqualTo(FINGERPRINT.groups());
    }
}
