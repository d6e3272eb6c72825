package nl.zetel.law.apportionment;

import static nl.zetel.law.apportionment.Elections.list;
import static nl.zetel.law.apportionment.Elections.listOf;
import static nl.zetel.law.apportionment.Elections.withDeceased;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.zetel.law.LegalBasis;
import org.junit.jupiter.api.Test;

@LegalBasis("Kieswet P 19")
class RankingTest {

    /** Quota 100, threshold 25; two seats for candidates 4 and 2, then 5 and 1 with the preference, then the list. */
    @Test
    void theElectedComeFirstThenTheOthersAboveTheThresholdThenTheList() {
        ListOutcome list = second(20, listOf(30, 1, 1735), list(2, 40, 60, 20, 70, 50, 25));

        assertThat(list.seats()).isEqualTo(2);
        assertThat(list.ranking()).containsExactly(4, 2, 5, 1, 3, 6);
        assertThat(list.reranked()).isTrue();
    }

    /** Candidates that are elected in the order of the list (P 17) stand where the list has them. */
    @Test
    void thoseElectedInListOrderKeepTheirPlace() {
        // quota 100, threshold 25; three seats: 3, then 1 and 2
        ListOutcome list = second(20, listOf(30, 1, 1690), list(2, 20, 25, 240, 25));

        assertThat(list.elected()).extracting(Elected::candidate).containsExactly(3, 1, 2);
        assertThat(list.ranking()).containsExactly(3, 1, 2, 4);
    }

    @Test
    void equalCandidatesAreRankedInTheOrderOfTheList() {
        // quota 100, threshold 25; one seat for candidate 3
        ListOutcome list = second(20, listOf(30, 1, 1840), list(2, 40, 40, 41, 39));

        assertThat(list.seats()).isOne();
        assertThat(list.ranking()).containsExactly(3, 1, 2, 4);
    }

    @Test
    void itIsUnchangedWhereNobodyIsAboveTheThreshold() {
        // quota 100, threshold 25
        ListOutcome list = second(20, listOf(30, 1, 1880), list(2, 20, 25, 25, 25, 25));

        assertThat(list.seats()).isOne();
        assertThat(list.ranking()).containsExactly(1, 2, 3, 4, 5);
        assertThat(list.reranked()).isFalse();
    }

    @Test
    void itIsUnchangedWhereTheOrderByVotesIsThatOfTheList() {
        ListOutcome list = second(20, listOf(30, 1, 1840), list(2, 60, 50, 25, 25));

        assertThat(list.ranking()).containsExactly(1, 2, 3, 4);
        assertThat(list.reranked()).isFalse();
    }

    /** Quota 100, threshold 50 or 25; candidate 2 is above it, but the list has no seat. */
    @Test
    @LegalBasis("Kieswet P 19(5)")
    void aListWithoutASeatIsRankedBelowNineteenSeats() {
        assertRanking(second(18, listOf(30, 1, 1739), list(2, 10, 51)), true, 2, 1);
        assertRanking(second(19, listOf(30, 1, 1839), list(2, 10, 51)), false, 1, 2);
    }

    /** Until 2022 the limit was thirteen seats. */
    @Test
    @LegalBasis("Kieswet P 19(5)")
    void aListWithoutASeatWasRankedBelowThirteenSeatsUntil2022() {
        assertRanking(second2022(12, listOf(30, 1, 1139), list(2, 10, 51)), true, 2, 1);
        assertRanking(second2022(13, listOf(30, 1, 1239), list(2, 10, 51)), false, 1, 2);
    }

    @Test
    @LegalBasis("Kieswet P 19(5)")
    void aListWithASeatIsRankedInEveryCouncil() {
        // quota 100, threshold 25
        assertRanking(second(20, listOf(30, 1, 1890), list(2, 20, 90)), true, 2, 1);
    }

    @Test
    @LegalBasis("Kieswet P 19a")
    void theDeceasedAreLeftOutAndThatIsAChange() {
        // quota 100, threshold 25
        assertRanking(second(20, listOf(30, 1, 1840), withDeceased(list(2, 60, 50, 25, 25), 3)), true, 1, 2, 4);
        assertRanking(second(20, listOf(30, 1, 1840), withDeceased(list(2, 30, 50, 40, 40), 4)), true, 2, 3, 1);
    }

    @Test
    @LegalBasis({"Kieswet P 19(5)", "Kieswet P 19a"})
    void aListWithoutASeatKeepsItsOrderWithoutTheDeceased() {
        assertRanking(second(19, listOf(30, 1, 1829), withDeceased(list(2, 10, 51, 10), 3)), true, 1, 2);
    }

    private static void assertRanking(ListOutcome list, boolean reranked, Integer... candidates) {
        assertThat(list.ranking()).containsExactly(candidates);
        assertThat(list.reranked()).isEqualTo(reranked);
    }

    private static ListOutcome second(int seats, ListVotes first, ListVotes second) {
        return Elections.calculate(seats, List.of(first, second)).lists().get(1);
    }

    private static ListOutcome second2022(int seats, ListVotes first, ListVotes second) {
        ApportionmentInput input =
                ApportionmentInput.ofElectionDay(seats, LocalDate.of(2022, 11, 23), List.of(first, second), List.of());
        return Apportionment.calculate(input).lists().get(1);
    }
}
