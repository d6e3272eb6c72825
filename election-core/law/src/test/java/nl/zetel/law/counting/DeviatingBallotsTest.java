package nl.zetel.law.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.zetel.law.LegalBasis;
import org.junit.jupiter.api.Test;

/** Blank and invalid ballots beside those of the other stations, at the boundary. */
@LegalBasis({"Kieswet Na 12", "Kieswet P 20(1)"})
class DeviatingBallotsTest {

    @Test
    void aShareOfTwoPerCentMoreAndThreeTimesThatOfTheOthersIsStrange() {
        assertThat(blank(30, 1_000, 10, 1_000)).containsExactly("BLANK_DEVIATES");
        assertThat(blank(29, 1_000, 10, 1_000))
                .as("less than two per cent more")
                .isEmpty();
        assertThat(blank(59, 1_000, 20, 1_000)).as("less than three times").isEmpty();
        assertThat(blank(60, 1_000, 20, 1_000)).containsExactly("BLANK_DEVIATES");
    }

    @Test
    void fewBallotsSayNothing() {
        assertThat(blank(50, 99, 0, 1_000)).isEmpty();
        assertThat(blank(50, 100, 0, 1_000)).containsExactly("BLANK_DEVIATES");
        assertThat(blank(50, 100, 0, 99)).isEmpty();
    }

    @Test
    void invalidBallotsAreComparedLikewiseAndTheFindingSaysTheShares() {
        CountFinding finding = plausibility(ballots("1", 0, 45, 1_000), ballots("2", 0, 10, 1_000))
                .get(0);

        assertThat(finding.code()).isEqualTo("INVALID_DEVIATES");
        assertThat(finding.station()).isEqualTo("1");
        assertThat(finding.explanation()).contains("4,5 %", "1,0 %");
        assertThat(Counts.fields(finding)).containsExactly("G");
    }

    private static List<String> blank(long blank, long cast, long elsewhere, long castElsewhere) {
        return plausibility(ballots("1", blank, 0, cast), ballots("2", elsewhere, 0, castElsewhere)).stream()
                .map(CountFinding::code)
                .toList();
    }

    private static List<CountFinding> plausibility(PollingStationCount... stations) {
        return PlausibilityChecks.check(List.of(stations));
    }

    private static PollingStationCount ballots(String station, long blank, long invalid, long cast) {
        return new Counts()
                .station(station)
                .lists()
                .voters(cast, 0, 0, cast)
                .eligible(10_000)
                .ballots(cast - blank - invalid, blank, invalid, cast)
                .count();
    }
}
