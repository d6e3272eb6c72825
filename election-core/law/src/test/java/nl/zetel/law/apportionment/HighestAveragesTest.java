package nl.zetel.law.apportionment;

import static nl.zetel.law.apportionment.Elections.calculate;
import static nl.zetel.law.apportionment.Elections.lists;
import static nl.zetel.law.apportionment.Elections.seats;
import static nl.zetel.law.apportionment.Elections.steps;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import nl.zetel.law.Fraction;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.apportionment.StepBasis.Comparison;
import nl.zetel.law.apportionment.StepBasis.Considered;
import org.junit.jupiter.api.Test;

@LegalBasis("Kieswet P 7")
class HighestAveragesTest {

    /**
     * Quota 100 both times. With 18 seats: full 10, 5, 2; the remainder 50 of list 2 is the largest. With 19 seats: full 10,
     * 5, 3; the averages are 1020 / 11 = 92.7, 550 / 6 = 91.7 and 330 / 4 = 82.5.
     */
    @Test
    void theyBeginAtNineteenSeats() {
        assertThat(steps(calculate(18, lists(1020, 550, 230)))).containsExactly("LARGEST_REMAINDER +2");
        assertThat(steps(calculate(19, lists(1020, 550, 330)))).containsExactly("HIGHEST_AVERAGE +1");
    }

    /** Quota 100, full 17; the averages 1710 / 18 = 95 and 1710 / 19 = 90 are above the 10 of the nineteen others. */
    @Test
    void oneListCanGetSeveralSeats() {
        long[] votes = new long[20];
        Arrays.fill(votes, 10);
        votes[0] = 1710;

        assertThat(steps(calculate(19, lists(votes)))).containsExactly("HIGHEST_AVERAGE +1", "HIGHEST_AVERAGE +1");
    }

    /** Quota 100, full 10, 9, 0; averages 1000 / 11 = 90.9, 905 / 10 = 90.5 and 95. */
    @Test
    void aListBelowTheQuotaTakesPart() {
        assertThat(seats(20, 1000, 905, 95)).containsExactly(10, 9, 1);
    }

    /** Under bill 36641 it would not: list 1 has the next average. */
    @Test
    void aListBelowTheQuotaDoesNotTakePartWhereARulesetSaysSo() {
        ApportionmentRules bill = new ApportionmentRules(19, 75, 100, 50, 25, 19);
        ApportionmentInput input =
                new ApportionmentInput(20, Elections.NOMINATION_2026, lists(1000, 905, 95), List.of());

        assertThat(seats(Apportionment.calculate(input, bill))).containsExactly(11, 9, 0);
    }

    /** With 100 of 2000 votes it reaches the quota exactly; full 10, 8, 1; averages 1001 / 11 = 91, 899 / 9 = 99.9. */
    @Test
    void aListOfExactlyTheQuotaTakesPartUnderThatRuleset() {
        ApportionmentRules bill = new ApportionmentRules(19, 75, 100, 50, 25, 19);
        ApportionmentInput input =
                new ApportionmentInput(20, Elections.NOMINATION_2026, lists(1001, 899, 100), List.of());

        assertThat(considered(Apportionment.calculate(input, bill).steps().get(0)))
                .extracting(Considered::list)
                .containsExactly(1, 2, 3);
    }

    /** Quota 100, full 9, 9, 0, 0; both averages are 95 and there are two seats. */
    @Test
    void equalListsGetTheirSeatsInListOrderWhereThereAreEnough() {
        ApportionmentOutcome outcome = calculate(20, lists(950, 950, 50, 50));

        assertThat(steps(outcome)).containsExactly("HIGHEST_AVERAGE +1", "HIGHEST_AVERAGE +2");
        assertThat(outcome.steps()).noneMatch(step -> ((Comparison) step.basis()).byLot());
    }

    /** Quota 100, full 9, 9; both averages are 95 and there is one seat. */
    @Test
    @LegalBasis("Kieswet P 14")
    void aLotDecidesWhereThereAreTooFewSeatsForEqualLists() {
        ApportionmentOutcome asked = calculate(19, lists(950, 950));

        assertThat(asked.lot())
                .contains(new LotRequired(LotKind.HIGHEST_AVERAGE, OptionalInt.empty(), List.of(1, 2), 1));
        assertThat(asked.steps()).isEmpty();
        ApportionmentOutcome answered = calculate(19, lists(950, 950), LotAnswer.list(2));
        assertThat(seats(answered)).containsExactly(9, 10);
        assertThat(((Comparison) answered.steps().get(0).basis()).byLot()).isTrue();
    }

    /** Quota 100, full 6, 6, 6, 0; three averages of 660 / 7 for two seats: a lot for each. */
    @Test
    @LegalBasis("Kieswet P 14")
    void everyLotIsAboutOneSeat() {
        List<ListVotes> lists = lists(660, 660, 660, 20);

        assertThat(calculate(20, lists).lot().orElseThrow().options()).containsExactly(1, 2, 3);
        assertThat(calculate(20, lists).lot().orElseThrow().seats()).isEqualTo(2);
        ApportionmentOutcome second = calculate(20, lists, LotAnswer.list(3));
        assertThat(seats(second)).containsExactly(6, 6, 7, 0);
        assertThat(second.lot())
                .contains(new LotRequired(LotKind.HIGHEST_AVERAGE, OptionalInt.empty(), List.of(1, 2), 1));
        assertThat(seats(calculate(20, lists, LotAnswer.list(3), LotAnswer.list(1))))
                .containsExactly(7, 6, 7, 0);
    }

    @Test
    void everyStepSaysWhatTheListsCompetedWith() {
        Step step = calculate(19, lists(1020, 550, 330, 0)).steps().get(0);

        assertThat(step.article()).isEqualTo("P 7");
        assertThat(((Comparison) step.basis()).value()).isEqualTo(new Fraction(1020, 11));
        assertThat(considered(step))
                .containsExactly(
                        new Considered(1, new Fraction(1020, 11)),
                        new Considered(2, new Fraction(550, 6)),
                        new Considered(3, new Fraction(330, 4)));
    }

    private static List<Considered> considered(Step step) {
        return ((Comparison) step.basis()).considered();
    }
}
