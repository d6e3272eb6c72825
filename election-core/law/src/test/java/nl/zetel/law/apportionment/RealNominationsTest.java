package nl.zetel.law.apportionment;

import static nl.zetel.law.apportionment.Elections.calculate;
import static nl.zetel.law.apportionment.Elections.elected;
import static nl.zetel.law.apportionment.Elections.list;
import static nl.zetel.law.apportionment.Elections.listOf;
import static nl.zetel.law.apportionment.Elections.seats;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.zetel.law.Fraction;
import nl.zetel.law.LegalBasis;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Candidates of real elections, by their votes. */
@LegalBasis({"Kieswet P 15", "Kieswet P 17", "Kieswet P 19"})
class RealNominationsTest {

    /** The council of 33 seats of 2026; quota 23050 / 33, threshold 25 % of it: 174.6. */
    private static final List<ListVotes> COUNCIL_2026 = List.of(
            list(
                    1, 1596, 870, 1023, 298, 477, 86, 118, 714, 283, 133, 286, 256, 104, 45, 17, 41, 126, 18, 144, 89,
                    11, 64, 30, 22, 188, 1229),
            list(
                    2, 3104, 310, 280, 110, 280, 137, 166, 68, 20, 124, 34, 12, 11, 22, 33, 6, 6, 6, 14, 12, 14, 16, 1,
                    1, 4, 6, 8, 3, 3, 5, 4, 2, 6, 5, 2, 1, 7, 1, 1, 3, 6, 3, 9, 9, 17),
            list(
                    3, 547, 123, 165, 224, 93, 14, 8, 228, 17, 23, 109, 2, 27, 40, 3, 8, 44, 13, 25, 10, 8, 10, 13, 14,
                    7, 34, 42),
            list(
                    4, 730, 288, 218, 84, 159, 144, 37, 62, 109, 27, 41, 52, 16, 39, 34, 43, 33, 18, 38, 14, 31, 14, 17,
                    22, 50, 17, 34, 7, 51, 157),
            list(5, 631, 58, 99, 19, 31, 25, 11, 13, 14, 23, 8, 1, 23, 3, 14, 15, 86),
            list(
                    6, 628, 181, 212, 75, 69, 86, 65, 68, 13, 30, 80, 67, 5, 16, 14, 19, 11, 22, 33, 14, 5, 34, 19, 24,
                    4, 11, 47),
            list(7, 882, 91, 106, 21, 80, 43, 19, 8, 5, 36, 9, 1, 13, 23),
            list(8, 264, 134, 27, 29, 5, 19, 25, 6, 8, 16, 5, 2, 2, 0, 5, 5, 6, 3, 3, 9),
            list(9, 242, 21, 140, 44, 5, 15, 5, 30, 60, 7, 10, 20, 3, 6, 0, 2, 0, 7));

    /** Quota 5104 / 15, threshold half of it: 170.1. The votes on the other lists stand on their first candidates. */
    @Test
    @DisplayName("A council of 15 seats in 2022")
    void council2022() {
        List<ListVotes> lists = new ArrayList<>(Elections.lists(2571, 977, 567, 536, 453));
        lists.set(0, list(1, 1069, 303, 321, 210, 36, 101, 79, 121, 150, 149, 15, 17));
        lists.set(1, list(2, 452, 39, 81, 76, 35, 109, 185));
        ApportionmentOutcome outcome = calculate(15, lists);

        assertThat(outcome.preferenceThreshold()).isEqualTo(new PreferenceThreshold(50, new Fraction(2552, 15)));
        ListOutcome first = outcome.lists().get(0);
        assertThat(elected(first, ElectedBy.PREFERENCE)).containsExactly(1, 3, 2, 4);
        assertThat(elected(first, ElectedBy.LIST_ORDER)).containsExactly(5, 6, 7, 8);
        assertThat(first.ranking()).containsExactly(1, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        assertThat(first.reranked()).isTrue();
    }

    @Test
    @LegalBasis("Kieswet P 14")
    @DisplayName("The council of 33 seats in 2026 asks for its lot before any candidate is elected")
    void council2026Lot() {
        ApportionmentOutcome outcome = calculate(33, COUNCIL_2026);

        assertThat(outcome.lot().orElseThrow().options()).containsExactly(3, 9);
        assertThat(outcome.lists()).allMatch(list -> list.elected().isEmpty());
    }

    @Test
    @DisplayName("The council of 33 seats in 2026")
    void council2026() {
        ApportionmentOutcome outcome = calculate(33, COUNCIL_2026, LotAnswer.list(9));

        assertThat(seats(outcome)).containsExactly(13, 7, 2, 4, 1, 3, 2, 0, 1);
        assertNominated(outcome, 1, List.of(1, 26, 3, 2, 8, 5, 4, 11, 9, 12, 25), List.of(6, 7));
        assertNominated(outcome, 2, List.of(1, 2, 3, 5), List.of(4, 6, 7));
        assertNominated(outcome, 3, List.of(1, 8), List.of());
        assertNominated(outcome, 4, List.of(1, 2, 3), List.of(4));
        assertNominated(outcome, 5, List.of(1), List.of());
        assertNominated(outcome, 6, List.of(1, 3, 2), List.of());
        assertNominated(outcome, 7, List.of(1), List.of(2));
        assertNominated(outcome, 8, List.of(), List.of());
        assertNominated(outcome, 9, List.of(1), List.of());
        assertThat(outcome.lists())
                .extracting(ListOutcome::reranked)
                .containsExactly(true, true, true, false, false, true, false, false, false);
        assertThat(outcome.lists().get(2).ranking())
                .startsWith(1, 8, 4, 2, 3, 5)
                .hasSize(27);
    }

    /** Quota 33319 / 35, threshold 238.0; the candidates below the tops of the lists have the rest of the votes. */
    @Test
    @DisplayName("Leidschendam-Voorburg 2018, 35 seats")
    void leidschendamVoorburg2018() {
        ApportionmentOutcome outcome = calculate(
                35,
                List.of(
                        top(1, 7889, 2856, 803, 725, 610, 352, 60, 452, 164, 55),
                        top(2, 8606, 5570, 401, 934, 177, 94, 173, 267, 157, 105),
                        top(3, 3942, 2348, 454, 205, 201),
                        top(4, 5150, 3062, 268, 334, 196, 135),
                        listOf(10, 5, 3084),
                        listOf(10, 6, 3579),
                        listOf(10, 7, 1069)));

        assertThat(seats(outcome)).containsExactly(9, 9, 4, 5, 3, 4, 1);
        assertNominated(outcome, 1, List.of(1, 2, 3, 4, 7, 5), List.of(6, 8, 9));
        assertNominated(outcome, 2, List.of(1, 3, 2, 7), List.of(4, 5, 6, 8, 9));
        assertNominated(outcome, 3, List.of(1, 2), List.of(3, 4));
        assertNominated(outcome, 4, List.of(1, 3, 2), List.of(4, 5));
    }

    /** A list of which the first candidates are known; the others share the rest, at most a hundred votes each. */
    private static ListVotes top(int number, long votes, long... top) {
        long rest = votes - Arrays.stream(top).sum();
        int others = (int) (rest / 100) + 1;
        long[] all = Arrays.copyOf(top, top.length + others);
        Arrays.fill(all, top.length, all.length, rest / others);
        all[top.length] += rest % others;
        return list(number, all);
    }

    private static void assertNominated(
            ApportionmentOutcome outcome, int number, List<Integer> preferred, List<Integer> others) {
        ListOutcome list = outcome.lists().get(number - 1);
        assertThat(elected(list, ElectedBy.PREFERENCE)).as("list " + number).isEqualTo(preferred);
        assertThat(elected(list, ElectedBy.LIST_ORDER)).as("list " + number).isEqualTo(others);
    }
}
