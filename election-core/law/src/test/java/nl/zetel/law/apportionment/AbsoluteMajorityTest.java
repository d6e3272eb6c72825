package nl.zetel.law.apportionment;

import static nl.zetel.law.apportionment.Elections.calculate;
import static nl.zetel.law.apportionment.Elections.lists;
import static nl.zetel.law.apportionment.Elections.seats;
import static nl.zetel.law.apportionment.Elections.steps;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.apportionment.StepBasis.Majority;
import org.junit.jupiter.api.Test;

@LegalBasis("Kieswet P 9")
class AbsoluteMajorityTest {

    /** 2552 is exactly half of 5104; 2553 is more. Full seats 7, 2, 1, 1, 1; residual seats to lists 2, 3 and 4. */
    @Test
    void exactlyHalfOfTheVotesIsNoMajorityAndOneMoreIs() {
        assertThat(seats(15, 2552, 987, 570, 539, 456)).containsExactly(7, 3, 2, 2, 1);
        assertThat(seats(15, 2553, 986, 570, 539, 456)).containsExactly(8, 3, 2, 1, 1);
    }

    /** Quota 100, full 5, 1, 1, 1; residual seats to lists 2 (95) and 3 (94). Five of ten seats are not more than half. */
    @Test
    void exactlyHalfOfTheSeatsIsNotEnough() {
        ApportionmentOutcome outcome = calculate(10, lists(505, 195, 194, 106));

        assertThat(seats(outcome)).containsExactly(6, 2, 1, 1);
        assertThat(steps(outcome)).endsWith("ABSOLUTE_MAJORITY +1 -3");
    }

    /** Quota 100, full 5, 2, 1, 1; residual seats to lists 1 (60) and 2 (54). Six of eleven seats are more than half. */
    @Test
    void moreThanHalfOfTheSeatsIsEnough() {
        ApportionmentOutcome outcome = calculate(11, lists(560, 254, 152, 134));

        assertThat(seats(outcome)).containsExactly(6, 3, 1, 1);
        assertThat(outcome.steps()).extracting(Step::kind).doesNotContain(StepKind.ABSOLUTE_MAJORITY);
    }

    /** Quota 100, full 10, 9; list 2 has the average 990 / 10 against 1010 / 11, and list 1 ten of twenty seats. */
    @Test
    void itAppliesToLargeCouncilsToo() {
        assertThat(steps(calculate(20, lists(1010, 990))))
                .containsExactly("HIGHEST_AVERAGE +2", "ABSOLUTE_MAJORITY +1 -2");
        assertThat(seats(20, 1010, 990)).containsExactly(11, 9);
    }

    /** 2552 of 5103 votes; the remainders of lists 2, 3 and 4 are equal, and they got the three last seats. */
    @Test
    @LegalBasis("Kieswet P 14")
    void aLotSaysWhichOfEqualListsLosesItsSeat() {
        List<ListVotes> lists = lists(2552, 511, 511, 511, 509, 509);
        ApportionmentOutcome asked = calculate(15, lists);

        assertThat(seats(asked)).containsExactly(7, 2, 2, 2, 1, 1);
        assertThat(asked.lot())
                .contains(new LotRequired(LotKind.ABSOLUTE_MAJORITY, OptionalInt.empty(), List.of(2, 3, 4), 1));
        ApportionmentOutcome answered = calculate(15, lists, LotAnswer.list(3));
        assertThat(seats(answered)).containsExactly(8, 2, 1, 2, 1, 1);
        assertThat(last(answered).basis()).isEqualTo(new Majority(2552, 5103, 7, true));
    }

    /** Quota 100, full 6, 1, 1, 1; residual seats to lists 2 (95), 3 and 4 (90 both). */
    @Test
    @LegalBasis("Kieswet P 14")
    void onlyTheListsWithTheValueOfTheLastSeatTakePart() {
        ApportionmentOutcome outcome = calculate(12, lists(625, 195, 190, 190));

        assertThat(outcome.lot().orElseThrow().kind()).isEqualTo(LotKind.ABSOLUTE_MAJORITY);
        assertThat(outcome.lot().orElseThrow().options()).containsExactly(3, 4);
    }

    /** Quota 100, full 6, 1, 1, 1, 1; four remainders of 48 for two seats, drawn by lists 5 and 3. */
    @Test
    @LegalBasis("Kieswet P 14")
    void thoseWhoWonTheirSeatByLotMayLoseItByLot() {
        List<ListVotes> lists = lists(608, 148, 148, 148, 148);
        ApportionmentOutcome outcome = calculate(12, lists, LotAnswer.list(5), LotAnswer.list(3));

        assertThat(outcome.lot())
                .contains(new LotRequired(LotKind.ABSOLUTE_MAJORITY, OptionalInt.empty(), List.of(3, 5), 1));
    }

    /** A lot is not needed where the value of the last seat stands alone, and the step says so. */
    @Test
    void theStepSaysWhy() {
        Step step = last(calculate(15, lists(2571, 977, 567, 536, 453)));

        assertThat(step.article()).isEqualTo("P 9");
        assertThat(step.basis()).isEqualTo(new Majority(2571, 5104, 7, false));
    }

    /** Under rules that ask three times the quota of 50 nobody can get a residual seat; list 1 has two of four seats. */
    @Test
    void nothingMovesWhereNoResidualSeatWasGiven() {
        ApportionmentRules strict = new ApportionmentRules(19, 300, 300, 50, 25, 19);
        ApportionmentInput input =
                new ApportionmentInput(4, Elections.NOMINATION_2026, lists(101, 34, 33, 32), List.of());

        ApportionmentOutcome outcome = Apportionment.calculate(input, strict);

        assertThat(seats(outcome)).containsExactly(2, 0, 0, 0);
        assertThat(outcome.warnings()).containsExactly(ApportionmentWarning.SEATS_UNASSIGNED);
    }

    private static Step last(ApportionmentOutcome outcome) {
        return outcome.steps().get(outcome.steps().size() - 1);
    }
}
