package nl.zetel.law.apportionment;

import static nl.zetel.law.apportionment.Elections.calculate;
import static nl.zetel.law.apportionment.Elections.listOf;
import static nl.zetel.law.apportionment.Elections.lists;
import static nl.zetel.law.apportionment.Elections.seats;
import static nl.zetel.law.apportionment.Elections.steps;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import nl.zetel.law.Fraction;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.apportionment.StepBasis.Comparison;
import nl.zetel.law.apportionment.StepBasis.Considered;
import org.junit.jupiter.api.Test;

@LegalBasis("Kieswet P 8")
class LargestRemaindersTest {

    /** Quota 1200 / 15 = 80, full 6, 2, 2, 1, 1, 1, 0, 0; the 60 votes of list 7 are exactly 75 % of 80. */
    @Test
    void exactlySeventyFivePercentOfTheQuotaTakesPart() {
        ApportionmentOutcome outcome = calculate(15, lists(540, 160, 160, 80, 80, 80, 60, 40));

        assertThat(seats(outcome)).containsExactly(7, 2, 2, 1, 1, 1, 1, 0);
        assertThat(steps(outcome)).containsExactly("LARGEST_REMAINDER +1", "LARGEST_REMAINDER +7");
    }

    /** One vote less does not; then the lists without a remainder come, and a lot is drawn among them. */
    @Test
    void oneVoteLessDoesNotTakePart() {
        ApportionmentOutcome outcome = calculate(15, lists(540, 160, 160, 80, 80, 80, 59, 41));

        assertThat(steps(outcome)).containsExactly("LARGEST_REMAINDER +1");
        assertThat(outcome.lot())
                .contains(new LotRequired(LotKind.LARGEST_REMAINDER, OptionalInt.empty(), List.of(2, 3, 4, 5, 6), 1));
    }

    /** Quota 1200 / 15 = 80, full 6, 3, 3; three residual seats for the lists with a remainder of nothing. */
    @Test
    void aRemainderOfNothingCompetes() {
        ApportionmentOutcome outcome = calculate(15, lists(480, 240, 240, 55, 50, 45, 45, 45));

        assertThat(seats(outcome)).containsExactly(7, 4, 4, 0, 0, 0, 0, 0);
        assertThat(steps(outcome))
                .containsExactly("LARGEST_REMAINDER +1", "LARGEST_REMAINDER +2", "LARGEST_REMAINDER +3");
    }

    /** Quota 1200 / 15 = 80, full 10; only list 1 has 75 %. It gets one seat here and one for its average of 808 / 12. */
    @Test
    @LegalBasis("Kieswet P 8(3)")
    void thenTheHighestAveragesGiveOneSeatPerList() {
        ApportionmentOutcome outcome = calculate(15, lists(808, 59, 58, 57, 56, 55, 54, 53));

        assertThat(seats(outcome)).containsExactly(12, 1, 1, 1, 0, 0, 0, 0);
        assertThat(steps(outcome))
                .containsExactly(
                        "LARGEST_REMAINDER +1",
                        "UNIQUE_HIGHEST_AVERAGE +1",
                        "UNIQUE_HIGHEST_AVERAGE +2",
                        "UNIQUE_HIGHEST_AVERAGE +3",
                        "UNIQUE_HIGHEST_AVERAGE +4");
        assertThat(outcome.steps()).extracting(Step::article).containsOnly("P 8");
    }

    /** Quota 100 / 10 = 10, full 7 for list 6 (79); averages 79 / 9 = 8.8 for list 6, then 7 for list 5. */
    @Test
    @LegalBasis("Kieswet P 8(3)")
    void theSeatForTheRemainderCountsInTheAverage() {
        ApportionmentOutcome outcome = calculate(10, lists(0, 3, 5, 6, 7, 79));

        assertThat(seats(outcome)).containsExactly(0, 0, 0, 0, 1, 9);
        assertThat(((Comparison) outcome.steps().get(1).basis()).value()).isEqualTo(new Fraction(79, 9));
    }

    /** Quota 38 / 3 = 12.7; no list has 9.5 votes. */
    @Test
    @LegalBasis("Kieswet P 8(3)")
    void theHighestAveragesBeginAtOnceWhereNoListHasSeventyFivePercent() {
        ApportionmentOutcome outcome = calculate(3, lists(8, 7, 6, 5, 4, 3, 2, 1, 1, 1));

        assertThat(seats(outcome)).containsExactly(1, 1, 1, 0, 0, 0, 0, 0, 0, 0);
        assertThat(outcome.steps()).extracting(Step::kind).containsOnly(StepKind.UNIQUE_HIGHEST_AVERAGE);
    }

    /** Quota 20 / 2 = 10; nobody has 7.5 votes; for the second seat lists 2 and 3 are equal with 5. */
    @Test
    @LegalBasis({"Kieswet P 8(3)", "Kieswet P 14"})
    void equalAveragesNeedALot() {
        List<ListVotes> lists = lists(7, 5, 5, 3);
        LotRequired lot = calculate(2, lists).lot().orElseThrow();

        assertThat(lot).isEqualTo(new LotRequired(LotKind.HIGHEST_AVERAGE, OptionalInt.empty(), List.of(2, 3), 1));
        assertThat(seats(calculate(2, lists, LotAnswer.list(3)))).containsExactly(1, 0, 1, 0);
    }

    /** Quota 100, full 1, 1, 1, 1; four remainders of 50 for two seats. */
    @Test
    @LegalBasis("Kieswet P 14")
    void equalRemaindersNeedALotForEverySeat() {
        List<ListVotes> lists = lists(150, 150, 150, 150);

        assertThat(calculate(6, lists).lot().orElseThrow().options()).containsExactly(1, 2, 3, 4);
        assertThat(calculate(6, lists, LotAnswer.list(4)).lot().orElseThrow().options())
                .containsExactly(1, 2, 3);
        assertThat(seats(calculate(6, lists, LotAnswer.list(4), LotAnswer.list(2))))
                .containsExactly(1, 2, 1, 2);
    }

    /** Quota 100 / 5 = 20; full 4, 0; list 1 with one candidate loses four of five seats. List 2 has half of the quota. */
    @Test
    @LegalBasis("Kieswet P 10")
    void highestAveragesWithoutALimitComeLast() {
        ApportionmentOutcome outcome = calculate(5, List.of(listOf(1, 1, 90), listOf(9, 2, 10)));

        assertThat(seats(outcome)).containsExactly(1, 4);
        assertThat(steps(outcome))
                .containsExactly(
                        "LARGEST_REMAINDER +1",
                        "LIST_EXHAUSTION -1",
                        "LIST_EXHAUSTION -1",
                        "LIST_EXHAUSTION -1",
                        "LIST_EXHAUSTION -1",
                        "UNIQUE_HIGHEST_AVERAGE +2",
                        "HIGHEST_AVERAGE +2",
                        "HIGHEST_AVERAGE +2",
                        "HIGHEST_AVERAGE +2");
        assertThat(outcome.steps().get(8).article()).isEqualTo("P 8");
    }

    @Test
    void everyStepSaysWhatTheListsCompetedWith() {
        // quota 2000 / 18; the remainder of list 1 is 1020 - 9 * 2000 / 18 = 20 = 360 / 18
        Step step = calculate(18, lists(1020, 600, 350, 30)).steps().get(0);

        assertThat(step.list()).hasValue(2);
        assertThat(((Comparison) step.basis()).considered())
                .containsExactly(
                        new Considered(1, new Fraction(360, 18)),
                        new Considered(2, new Fraction(800, 18)),
                        new Considered(3, new Fraction(300, 18)));
    }
}
