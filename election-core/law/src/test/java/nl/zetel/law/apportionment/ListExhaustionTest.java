package nl.zetel.law.apportionment;

import static nl.zetel.law.apportionment.Elections.calculate;
import static nl.zetel.law.apportionment.Elections.listOf;
import static nl.zetel.law.apportionment.Elections.lists;
import static nl.zetel.law.apportionment.Elections.seats;
import static nl.zetel.law.apportionment.Elections.steps;
import static nl.zetel.law.apportionment.Elections.withDeceased;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.apportionment.StepBasis.Exhaustion;
import org.junit.jupiter.api.Test;

@LegalBasis("Kieswet P 10")
class ListExhaustionTest {

    /** Quota 100, full 6, 2, 1; residual seat to list 2 (60). List 1 with five or six candidates for six seats. */
    @Test
    void asManyCandidatesAsSeatsIsEnoughAndOneLessIsNot() {
        assertThat(seats(calculate(10, List.of(listOf(6, 1, 610), listOf(9, 2, 260), listOf(9, 3, 130)))))
                .containsExactly(6, 3, 1);
        assertThat(seats(calculate(10, List.of(listOf(5, 1, 610), listOf(9, 2, 260), listOf(9, 3, 130)))))
                .containsExactly(5, 3, 2);
    }

    /** List 1 has six full seats and one for its remainder: that goes first. */
    @Test
    void residualSeatsGoBeforeFullSeats() {
        // quota 100; full 6, 2, 1; remainder 61 of list 1 is the largest
        ApportionmentOutcome outcome = calculate(10, List.of(listOf(5, 1, 661), listOf(9, 2, 221), listOf(9, 3, 118)));

        assertThat(seats(outcome)).containsExactly(5, 3, 2);
        assertThat(steps(outcome))
                .containsExactly(
                        "LARGEST_REMAINDER +1",
                        "LIST_EXHAUSTION -1",
                        "LIST_EXHAUSTION -1",
                        "LARGEST_REMAINDER +2",
                        "LARGEST_REMAINDER +3");
        assertThat(outcome.steps().get(1).basis()).isEqualTo(new Exhaustion(7, 5, false));
        assertThat(outcome.steps().get(2).basis()).isEqualTo(new Exhaustion(6, 5, true));
        assertThat(outcome.steps().get(1).article()).isEqualTo("P 10");
        assertThat(outcome.fullSeats()).isEqualTo(8);
        assertThat(outcome.residualSeats()).isEqualTo(2);
        assertThat(outcome.lists().get(0).fullSeats()).isEqualTo(5);
    }

    /** In a large council the seats that were freed go to the highest averages of the others, one list several times. */
    @Test
    void inALargeCouncilTheAveragesGoOn() {
        // quota 100; full 10, 7, 2, 0; average 1050 / 11 = 95.5 gives list 1 the eleventh; it has nine candidates
        ApportionmentOutcome outcome =
                calculate(20, List.of(listOf(9, 1, 1050), listOf(20, 2, 700), listOf(20, 3, 210), listOf(20, 4, 40)));

        // 700 / 8 = 87.5 first, then 700 / 9 = 77.8 against 210 / 3 = 70
        assertThat(seats(outcome)).containsExactly(9, 9, 2, 0);
        assertThat(steps(outcome)).endsWith("HIGHEST_AVERAGE +2", "HIGHEST_AVERAGE +2");
    }

    /** A list that is filled while the seats are passed on drops out. */
    @Test
    void aListThatIsFilledMeanwhileDropsOut() {
        ApportionmentOutcome outcome =
                calculate(20, List.of(listOf(9, 1, 1050), listOf(8, 2, 700), listOf(20, 3, 210), listOf(20, 4, 40)));

        assertThat(seats(outcome)).containsExactly(9, 8, 3, 0);
    }

    /** Lists are emptied in their order; the seats are given together. */
    @Test
    void severalListsCanBeExhausted() {
        // quota 100; full 4, 3, 3
        ApportionmentOutcome outcome = calculate(10, List.of(listOf(3, 1, 400), listOf(2, 2, 300), listOf(9, 3, 300)));

        assertThat(steps(outcome))
                .startsWith("LIST_EXHAUSTION -1", "LIST_EXHAUSTION -2")
                .hasSize(4);
        assertThat(seats(outcome)).containsExactly(3, 2, 5);
    }

    @Test
    void seatsStayEmptyWhereAllListsAreExhausted() {
        ApportionmentOutcome outcome = calculate(10, List.of(listOf(4, 1, 600), listOf(3, 2, 400)));

        assertThat(seats(outcome)).containsExactly(4, 3);
        assertThat(outcome.unassignedSeats()).isEqualTo(3);
        assertThat(outcome.warnings()).containsExactly(ApportionmentWarning.SEATS_UNASSIGNED);
        assertThat(outcome.status()).isEqualTo(ApportionmentOutcome.Status.COMPLETED);
    }

    @Test
    void aListWithoutVotesNeverGetsASeat() {
        ApportionmentOutcome outcome = calculate(3, List.of(listOf(1, 1, 100), listOf(9, 2, 0)));

        assertThat(seats(outcome)).containsExactly(1, 0);
        assertThat(outcome.unassignedSeats()).isEqualTo(2);
    }

    @Test
    void aListWithoutCandidatesNeverGetsASeat() {
        assertThat(seats(calculate(2, List.of(listOf(2, 1, 5), new ListVotes(2, List.of())))))
                .containsExactly(2, 0);
    }

    /** Quota 100, full 6, 1, 1, 1; residual seat to list 1. It has six candidates; the others have equal remainders. */
    @Test
    @LegalBasis("Kieswet P 14")
    void equalListsDrawLotsForTheFreedSeats() {
        List<ListVotes> lists = List.of(listOf(6, 1, 670), listOf(9, 2, 110), listOf(9, 3, 110), listOf(9, 4, 110));

        assertThat(calculate(10, lists).lot())
                .contains(new LotRequired(LotKind.LARGEST_REMAINDER, OptionalInt.empty(), List.of(2, 3, 4), 1));
        assertThat(seats(calculate(10, lists, LotAnswer.list(4)))).containsExactly(6, 1, 1, 2);
    }

    /** Only lists that have a candidate left draw: the Kiesraad leaves the others out at once, OSV afterwards. */
    @Test
    @LegalBasis("Kieswet P 14")
    void noLotIsDrawnWhereOneOfTheEqualListsIsExhausted() {
        List<ListVotes> lists = List.of(listOf(6, 1, 670), listOf(1, 2, 110), listOf(9, 3, 110), listOf(1, 4, 110));

        assertThat(seats(calculate(10, lists))).containsExactly(6, 1, 2, 1);
    }

    /** The eighth seat of list 1 came by P 9 from list 4. It has seven candidates: the seat goes back as it was won. */
    @Test
    @LegalBasis("Kieswet P 9")
    void theSeatThatMovedForAMajorityCanGoBack() {
        List<ListVotes> lists = new ArrayList<>(lists(2571, 977, 567, 536, 453));
        lists.set(0, listOf(7, 1, 2571));
        ApportionmentOutcome outcome = calculate(15, lists);

        assertThat(seats(outcome)).containsExactly(7, 3, 2, 2, 1);
        assertThat(steps(outcome)).endsWith("ABSOLUTE_MAJORITY +1 -4", "LIST_EXHAUSTION -1", "LARGEST_REMAINDER +4");
        assertThat(outcome.warnings()).containsExactly(ApportionmentWarning.ABSOLUTE_MAJORITY_AND_LIST_EXHAUSTION);
    }

    /** The list with the majority may get one more: the seat by P 9 is no largest remainder. */
    @Test
    @LegalBasis("Kieswet P 9")
    void theListWithTheMajorityMayGainByBothArticles() {
        // quota 100; full 5, 2, 1; remainders 8, 95, 97: the residual seats go to 3 and 2; P 9 takes the one of list 2
        ApportionmentOutcome outcome = calculate(10, List.of(listOf(9, 1, 508), listOf(9, 2, 295), listOf(1, 3, 197)));

        assertThat(steps(outcome))
                .containsExactly(
                        "LARGEST_REMAINDER +3",
                        "LARGEST_REMAINDER +2",
                        "ABSOLUTE_MAJORITY +1 -2",
                        "LIST_EXHAUSTION -3",
                        "LARGEST_REMAINDER +2");
        ApportionmentOutcome twice = calculate(10, List.of(listOf(9, 1, 508), listOf(2, 2, 295), listOf(1, 3, 197)));
        assertThat(steps(twice)).endsWith("LIST_EXHAUSTION -3", "LARGEST_REMAINDER +1");
        assertThat(seats(twice)).containsExactly(7, 2, 1);
    }

    /** Deceased candidates cannot fill a seat. */
    @Test
    @LegalBasis("Kieswet P 19a")
    void deceasedCandidatesDoNotCount() {
        assertThat(seats(calculate(
                        10, List.of(withDeceased(listOf(6, 1, 610), 4), listOf(9, 2, 260), listOf(9, 3, 130)))))
                .containsExactly(5, 3, 2);
    }
}
