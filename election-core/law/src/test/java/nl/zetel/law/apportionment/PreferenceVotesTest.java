package nl.zetel.law.apportionment;

import static nl.zetel.law.apportionment.Elections.calculate;
import static nl.zetel.law.apportionment.Elections.elected;
import static nl.zetel.law.apportionment.Elections.list;
import static nl.zetel.law.apportionment.Elections.listOf;
import static nl.zetel.law.apportionment.Elections.withDeceased;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import nl.zetel.law.Fraction;
import nl.zetel.law.LegalBasis;
import org.junit.jupiter.api.Test;

@LegalBasis("Kieswet P 15")
class PreferenceVotesTest {

    /** 18 seats: 50 % of 1800 / 18 = 50. 19 seats: 25 % of 1900 / 19 = 25. */
    @Test
    void theThresholdIsHalfOfTheQuotaBelowNineteenSeatsAndAQuarterFromThereOn() {
        assertThat(calculate(18, List.of(list(1, 900), list(2, 900))).preferenceThreshold())
                .isEqualTo(new PreferenceThreshold(50, new Fraction(50, 1)));
        assertThat(calculate(19, List.of(list(1, 950), list(2, 950))).preferenceThreshold())
                .isEqualTo(new PreferenceThreshold(25, new Fraction(25, 1)));
    }

    @Test
    void theThresholdIsExact() {
        // 50 % of 5104 / 15 = 2552 / 15
        ApportionmentOutcome outcome = calculate(15, Elections.lists(2571, 977, 567, 536, 453));
        assertThat(outcome.preferenceThreshold().votes()).isEqualTo(new Fraction(2552, 15));
    }

    /** Quota 100: more than 50 votes are needed. */
    @Test
    void exactlyTheThresholdIsNotEnoughInASmallCouncilAndOneVoteMoreIs() {
        assertThat(preferred(10, list(1, 449, 50, 51, 450))).containsExactly(4, 1, 3);
    }

    /** Quota 100: more than 25 votes are needed. */
    @Test
    void exactlyTheThresholdIsNotEnoughInALargeCouncilAndOneVoteMoreIs() {
        assertThat(preferred(20, list(1, 949, 25, 26, 1000))).containsExactly(4, 1, 3);
    }

    @Test
    void theMostVotesComeFirstAndEqualCandidatesInTheOrderOfTheList() {
        // quota 100 / 5 = 20; all above 10, five seats for four
        ApportionmentOutcome outcome = calculate(5, List.of(list(1, 20, 30, 20, 30)));

        assertThat(elected(outcome.lists().get(0), ElectedBy.PREFERENCE)).containsExactly(2, 4, 1, 3);
        assertThat(outcome.lot()).isEmpty();
    }

    /** Quota 200 / 2 = 100, threshold 50: three candidates for two seats; the equal ones are not last. */
    @Test
    void noLotIsDrawnWhereEqualCandidatesAreBothElected() {
        assertThat(preferred(2, list(1, 51, 60, 60, 29))).containsExactly(2, 3);
    }

    /** Quota 100, threshold 25: four candidates above it for the two seats of list 2. */
    @Test
    void noLotIsDrawnWhereEqualCandidatesAreBothNotElected() {
        ApportionmentOutcome outcome = calculate(20, List.of(listOf(30, 1, 1790), list(2, 60, 60, 45, 45)));

        assertThat(outcome.lot()).isEmpty();
        assertThat(elected(outcome.lists().get(1), ElectedBy.PREFERENCE)).containsExactly(1, 2);
    }

    /** Quota 50, threshold 25: candidate 1 is elected, then 2 and 3 are equal for one seat. */
    @Test
    @LegalBasis("Kieswet P 14")
    void aLotIsDrawnWhereOneOfTheEqualCandidatesIsElected() {
        ApportionmentOutcome asked = calculate(2, List.of(list(1, 40, 30, 30)));

        assertThat(asked.status()).isEqualTo(ApportionmentOutcome.Status.LOT_REQUIRED);
        assertThat(asked.lot()).contains(new LotRequired(LotKind.CANDIDATE, OptionalInt.of(1), List.of(2, 3), 1));
        assertThat(asked.unassignedSeats()).isZero();
        assertThat(asked.lists().get(0).elected()).containsExactly(new Elected(1, ElectedBy.PREFERENCE));
        assertThat(asked.lists().get(0).ranking()).isEmpty();
        ApportionmentOutcome answered = calculate(2, List.of(list(1, 40, 30, 30)), LotAnswer.candidate(1, 3));
        assertThat(elected(answered.lists().get(0), ElectedBy.PREFERENCE)).containsExactly(1, 3);
        assertThat(answered.lists().get(0).ranking()).containsExactly(1, 3, 2);
    }

    /** Quota 100, threshold 25; list 2 has three seats: one for candidate 1, two for six equal candidates. */
    @Test
    @LegalBasis("Kieswet P 14")
    void everyLotIsAboutOneSeatAndTheOptionsAreThoseThatAreLeft() {
        List<ListVotes> lists = List.of(listOf(30, 1, 1640), list(2, 60, 50, 50, 50, 50, 50, 50));

        assertThat(calculate(20, lists).lot())
                .contains(new LotRequired(LotKind.CANDIDATE, OptionalInt.of(2), List.of(2, 3, 4, 5, 6, 7), 2));
        assertThat(calculate(20, lists, LotAnswer.candidate(2, 5)).lot())
                .contains(new LotRequired(LotKind.CANDIDATE, OptionalInt.of(2), List.of(2, 3, 4, 6, 7), 1));
        ListOutcome list = calculate(20, lists, LotAnswer.candidate(2, 5), LotAnswer.candidate(2, 3))
                .lists()
                .get(1);
        assertThat(elected(list, ElectedBy.PREFERENCE)).containsExactly(1, 5, 3);
        assertThat(list.ranking()).containsExactly(1, 5, 3, 2, 4, 6, 7);
    }

    @Test
    @LegalBasis("Kieswet P 14")
    void listsWaitForTheLotOfAListBeforeThem() {
        // quota 200 / 4 = 50; full 2 and 2; list 1: candidates 2 and 3 equal for one seat
        ApportionmentOutcome outcome = calculate(4, List.of(list(1, 40, 30, 30), list(2, 60, 40)));

        assertThat(outcome.lot().orElseThrow().list()).hasValue(1);
        assertThat(outcome.lists().get(1).elected()).isEmpty();
        assertThat(outcome.lists().get(1).ranking()).isEmpty();
        assertThat(outcome.lists().get(1).seats()).isEqualTo(2);
        assertThat(outcome.warnings()).isEmpty();
    }

    @Test
    void aListWithoutASeatHasNobodyElected() {
        // quota 1000 / 10 = 100: the 60 votes are above the threshold of 50, but list 2 gets no seat
        ListOutcome list = calculate(10, List.of(listOf(30, 1, 936), list(2, 60, 4)))
                .lists()
                .get(1);

        assertThat(list.seats()).isZero();
        assertThat(list.elected()).isEmpty();
    }

    @Test
    @LegalBasis("Kieswet P 19a")
    void aDeceasedCandidateIsNotElected() {
        // quota 1000 / 2 = 500, threshold 250
        assertThat(preferred(2, list(1, 500, 300, 200))).containsExactly(1, 2);
        assertThat(preferred(2, withDeceased(list(1, 500, 300, 200), 1))).containsExactly(2);
    }

    private static List<Integer> preferred(int seats, ListVotes list) {
        return elected(calculate(seats, List.of(list)).lists().get(0), ElectedBy.PREFERENCE);
    }
}
