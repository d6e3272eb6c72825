package nl.zetel.api.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FingerprintChallengeTest {

    private static final Fingerprint PRINT = Fingerprint.of("uitslag".getBytes(StandardCharsets.UTF_8));

    @Test
    void hidesTwoGroupsAndTakesThemTypedByHand() {
        FingerprintChallenge challenge = new FingerprintChallenge(List.of(3, 12));
        assertThat(challenge.shown(PRINT)).hasSize(16).doesNotContain(group(3), group(12));
        assertThat(challenge.shown(PRINT).get(4)).isEqualTo(group(4));
        assertThat(challenge.isAnsweredBy(PRINT, List.of(group(3), group(12)))).isTrue();
        assertThat(challenge.isAnsweredBy(PRINT, List.of(" " + group(3).toUpperCase(Locale.ROOT), group(12) + " ")))
                .isTrue();
    }

    @Test
    void refusesWhatIsNotOnPaper() {
        FingerprintChallenge challenge = new FingerprintChallenge(List.of(3, 12));
        assertThat(challenge.isAnsweredBy(PRINT, List.of(group(12), group(3)))).isFalse();
        assertThat(challenge.isAnsweredBy(PRINT, List.of(group(3)))).isFalse();
        assertThat(challenge.isAnsweredBy(PRINT, List.of(group(3), group(12), group(0))))
                .isFalse();
        assertThat(challenge.isAnsweredBy(PRINT, List.of("", ""))).isFalse();
        assertThat(challenge.isAnsweredBy(PRINT, List.of())).isFalse();
        Fingerprint other = Fingerprint.of("andere uitslag".getBytes(StandardCharsets.UTF_8));
        assertThat(challenge.isAnsweredBy(other, List.of(group(3), group(12)))).isFalse();
    }

    @Test
    void choosesEachOfThe120PairsEquallyOften() {
        Random random = new Random(20_260_318);
        Map<List<Integer>, Integer> times = new HashMap<>();
        for (int i = 0; i < 120_000; i++) {
            times.merge(FingerprintChallenge.choose(random).hidden(), 1, Integer::sum);
        }
        assertThat(times).hasSize(120);
        assertThat(times.values()).allSatisfy(count -> assertThat(count).isBetween(850, 1_150));
    }

    @Test
    void hasPlacesThatExist() {
        for (List<Integer> wrong :
                List.of(List.<Integer>of(), List.of(16), List.of(-1), List.of(4, 4), List.of(5, 2))) {
            assertThatThrownBy(() -> new FingerprintChallenge(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static String group(int place) {
        return PRINT.groups().get(place);
    }
}
