package nl.zetel.server.counting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.document.Fingerprint;
import nl.zetel.api.document.FingerprintChallenge;
import org.junit.jupiter.api.Test;

class OfficialCountTest {

    private static final Fingerprint FINGERPRINT = Fingerprint.of(new byte[] {1, 2, 3});

    private static final OfficialCount COUNT = new OfficialCount(
            "510d",
            FINGERPRINT.hex(),
            "anna",
            OffsetDateTime.parse("2018-03-22T10:00:00+01:00"),
            List.of(),
            new Sums(0, 0, 0, 0, 0, 0, 0, List.of()),
            List.of(),
            List.of(2, 9),
            Optional.empty());

    @Test
    void twoGroupsAreHiddenUntilSomebodyTypedThem() {
        assertThat(COUNT.groups())
                .hasSize(16)
                .containsSequence("", FINGERPRINT.groups().get(3));
        assertThat(COUNT.groups().get(9)).isEmpty();
        assertThat(COUNT.confirmed("carla").groups()).isEqualTo(FINGERPRINT.groups());
    }

    @Test
    void onlyTheHiddenGroupsInTheirOrderAreAnAnswer() {
        String first = FINGERPRINT.groups().get(2);
        String second = FINGERPRINT.groups().get(9);
        assertThat(COUNT.isAnsweredBy(List.of(first, second))).isTrue();
        assertThat(COUNT.isAnsweredBy(List.of(second, first))).isFalse();
        assertThat(COUNT.isAnsweredBy(List.of(first))).isFalse();
    }

    @Test
    void theFingerprintOfACountOfStationsStandsOnPaperAndThatOfATotalNowhere() {
        OfficialCount stations = new OfficialCount(
                "510b",
                COUNT.fingerprint(),
                COUNT.importedBy(),
                COUNT.importedAt(),
                COUNT.findings(),
                COUNT.total(),
                COUNT.stations(),
                COUNT.hidden(),
                COUNT.confirmedBy());
        assertThat(stations.isOnPaper()).isTrue();
        assertThat(COUNT.isOnPaper()).isFalse();
    }

    @Test
    void afterAMistakeOtherGroupsAreAsked() {
        OfficialCount next = COUNT.hiding(new FingerprintChallenge(List.of(0, 15)));
        assertThat(next.groups().get(2)).isEqualTo(FINGERPRINT.groups().get(2));
        assertThat(next.groups().get(0)).isEmpty();
    }
}
