package nl.zetel.law.apportionment;

import static nl.zetel.law.apportionment.Elections.calculate;
import static nl.zetel.law.apportionment.Elections.lists;
import static nl.zetel.law.apportionment.Elections.seats;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.Ruleset;
import org.junit.jupiter.api.Test;

@LegalBasis("Kieswet P 6")
class FullSeatsTest {

    @Test
    void exactlyTheQuotaIsASeatAndOneVoteLessIsNone() {
        // 1000 votes, 10 seats: quota 100
        assertThat(fullSeats(10, 600, 300, 100)).containsExactly(6, 3, 1);
        assertThat(fullSeats(10, 601, 300, 99)).containsExactly(6, 3, 0);
        assertThat(fullSeats(10, 599, 300, 101)).containsExactly(5, 3, 1);
    }

    @Test
    void nothingElseHappensWhereTheyAreAllTheSeats() {
        // 1200 votes, 15 seats: quota 80
        ApportionmentOutcome outcome = calculate(15, lists(480, 160, 160, 160, 80, 80, 80));

        assertThat(seats(outcome)).containsExactly(6, 2, 2, 2, 1, 1, 1);
        assertThat(outcome.fullSeats()).isEqualTo(15);
        assertThat(outcome.residualSeats()).isZero();
        assertThat(outcome.steps()).isEmpty();
    }

    @Test
    void aListWithoutVotesHasNone() {
        assertThat(fullSeats(1, 0, 7)).containsExactly(0, 1);
    }

    @Test
    void theyAreExactForTheLargestNumbers() {
        // 999,999,999 votes and 99,999 seats: 99,998 quotas are 999,989,998.9... votes
        assertThat(fullSeats(99_999, 999_989_999, 10_000)).containsExactly(99_998, 0);
        assertThat(fullSeats(99_999, 999_989_998, 10_001)).containsExactly(99_997, 1);
    }

    private static List<Integer> fullSeats(int seats, long... votes) {
        Contest contest = InputCheck.contest(
                new ApportionmentInput(seats, Elections.NOMINATION_2026, lists(votes), List.of()),
                ApportionmentRules.of(Ruleset.R2026));
        return Arrays.stream(FullSeats.of(contest)).boxed().toList();
    }
}
