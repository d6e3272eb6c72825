package nl.zetel.law.apportionment;

import static nl.zetel.law.apportionment.Elections.calculate;
import static nl.zetel.law.apportionment.Elections.listOf;
import static nl.zetel.law.apportionment.Elections.lists;
import static nl.zetel.law.apportionment.Elections.seats;
import static nl.zetel.law.apportionment.Elections.steps;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import nl.zetel.law.Fraction;
import nl.zetel.law.LegalBasis;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Results as municipalities published them. */
@LegalBasis({"Kieswet P 6", "Kieswet P 7", "Kieswet P 8"})
class RealElectionsTest {

    private static final long[] LOT_2026 = {8268, 4892, 1851, 2586, 1074, 1852, 1337, 573, 617};

    /**
     * Quota 9461 / 17 = 556.53; full seats 3, 3, 2, 2, 2, 2, 0. The three residual seats go to the remainders 456 (list 7,
     * above the 417.4 of 75 %), 312.9 (list 3) and 292.9 (list 4).
     */
    @Test
    @DisplayName("Westerveld 2014, 17 seats")
    void westerveld2014() {
        ApportionmentOutcome outcome = calculate(17, lists(1927, 1773, 1426, 1406, 1287, 1186, 456));

        assertThat(seats(outcome)).containsExactly(3, 3, 3, 3, 2, 2, 1);
        assertThat(steps(outcome))
                .containsExactly("LARGEST_REMAINDER +7", "LARGEST_REMAINDER +3", "LARGEST_REMAINDER +4");
        assertThat(outcome.quota()).isEqualTo(new Fraction(9461, 17));
    }

    @Test
    @DisplayName("Westerveld 2022, 17 seats")
    void westerveld2022() {
        assertThat(seats(17, 2280, 1780, 1300, 1119, 953, 614, 2045)).containsExactly(4, 3, 2, 2, 2, 1, 3);
    }

    @Test
    @DisplayName("Gennep 2022, 17 seats")
    void gennep2022() {
        assertThat(seats(17, 2025, 630, 1279, 1537, 769, 942)).containsExactly(5, 1, 3, 4, 2, 2);
    }

    @Test
    @DisplayName("Leidschendam-Voorburg 2018, 35 seats")
    void leidschendamVoorburg2018() {
        assertThat(seats(35, 7889, 8606, 3942, 5150, 3084, 3579, 1069)).containsExactly(9, 9, 4, 5, 3, 4, 1);
    }

    @Test
    @DisplayName("Apeldoorn 2018, 39 seats")
    void apeldoorn2018() {
        assertThat(seats(39, 9482, 9094, 8968, 6959, 6162, 6025, 4763, 4267, 3454, 3263, 3194, 2974, 902, 303, 229))
                .containsExactly(6, 5, 5, 4, 4, 3, 3, 2, 2, 2, 2, 1, 0, 0, 0);
    }

    @Test
    @DisplayName("Westland 2014, 39 seats")
    void westland2014() {
        assertThat(seats(39, 6930, 10521, 7492, 9029, 3454, 4690, 2479, 2417, 406))
                .containsExactly(6, 9, 6, 7, 3, 4, 2, 2, 0);
    }

    @Test
    @DisplayName("Westland 2018, 39 seats")
    void westland2018() {
        assertThat(seats(39, 11356, 9801, 8443, 7680, 4211, 2497, 2076, 2022, 1154))
                .containsExactly(10, 8, 7, 6, 3, 2, 1, 1, 1);
    }

    @Test
    @DisplayName("Westland 2022, 39 seats")
    void westland2022() {
        assertThat(seats(39, 7580, 12125, 6587, 9457, 3818, 1977, 2163, 2651, 1387, 1307))
                .containsExactly(6, 11, 5, 8, 3, 1, 1, 2, 1, 1);
    }

    /** Full seats 7, 2, 1, 1, 1; list 1 has 2571 of 5104 votes and 7 of 15 seats, and takes the last seat from list 4. */
    @Test
    @LegalBasis("Kieswet P 9")
    @DisplayName("A council of 15 seats in 2022 with an absolute majority of votes")
    void absoluteMajority2022() {
        ApportionmentOutcome outcome = calculate(15, lists(2571, 977, 567, 536, 453));

        assertThat(seats(outcome)).containsExactly(8, 3, 2, 1, 1);
        assertThat(steps(outcome))
                .containsExactly(
                        "LARGEST_REMAINDER +2",
                        "LARGEST_REMAINDER +3",
                        "LARGEST_REMAINDER +4",
                        "ABSOLUTE_MAJORITY +1 -4");
        assertThat(outcome.fullSeats()).isEqualTo(12);
        assertThat(outcome.residualSeats()).isEqualTo(3);
        assertThat(outcome.unassignedSeats()).isZero();
        assertThat(outcome.warnings()).isEmpty();
    }

    /** List 8 stays below 75 % (326 against 333.2). List 10 has one candidate for two seats: one passes to list 6. */
    @Test
    @LegalBasis("Kieswet P 10")
    @DisplayName("A council of 17 seats in 2022 with an exhausted list")
    void listExhaustion2022() {
        long[] votes = {1116, 485, 832, 658, 601, 649, 606, 326, 1184, 716, 380};
        List<ListVotes> lists = new ArrayList<>(lists(votes));
        lists.set(9, listOf(1, 10, 716));

        assertThat(seats(17, votes)).containsExactly(3, 1, 2, 2, 1, 1, 1, 0, 3, 2, 1);
        ApportionmentOutcome outcome = calculate(17, lists);
        assertThat(seats(outcome)).containsExactly(3, 1, 2, 2, 1, 2, 1, 0, 3, 1, 1);
        assertThat(steps(outcome)).endsWith("LIST_EXHAUSTION -10", "LARGEST_REMAINDER +6");
    }

    /** For the last seat lists 3 and 9 both have an average of 617: 1851 / 3 and 617 / 1. */
    @Test
    @LegalBasis({"Kieswet P 7", "Kieswet P 14"})
    @DisplayName("A council of 33 seats in 2026 needs a lot for its last seat")
    void lotRequired2026() {
        ApportionmentOutcome outcome = calculate(33, lists(LOT_2026));

        assertThat(outcome.status()).isEqualTo(ApportionmentOutcome.Status.LOT_REQUIRED);
        assertThat(seats(outcome)).containsExactly(13, 7, 2, 4, 1, 3, 2, 0, 0);
        assertThat(outcome.unassignedSeats()).isOne();
        assertThat(outcome.lot())
                .contains(new LotRequired(LotKind.HIGHEST_AVERAGE, OptionalInt.empty(), List.of(3, 9), 1));
    }

    @Test
    @LegalBasis({"Kieswet P 7", "Kieswet P 14"})
    @DisplayName("In that council of 33 seats the drawn list gets the last seat")
    void lotAnswered2026() {
        assertThat(seats(calculate(33, lists(LOT_2026), LotAnswer.list(9))))
                .containsExactly(13, 7, 2, 4, 1, 3, 2, 0, 1);
        assertThat(seats(calculate(33, lists(LOT_2026), LotAnswer.list(3))))
                .containsExactly(13, 7, 3, 4, 1, 3, 2, 0, 0);
    }
}
