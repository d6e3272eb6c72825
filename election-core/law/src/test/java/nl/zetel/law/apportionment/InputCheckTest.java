package nl.zetel.law.apportionment;

import static nl.zetel.law.apportionment.Elections.calculate;
import static nl.zetel.law.apportionment.Elections.list;
import static nl.zetel.law.apportionment.Elections.lists;
import static nl.zetel.law.apportionment.Elections.seats;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.RefusalException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@LegalBasis("Kieswet P 5")
class InputCheckTest {

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void aCouncilHasAtLeastOneSeat(int seats) {
        assertRefused("NO_SEATS", seats, lists(1));
        assertThat(seats(1, 1)).containsExactly(1);
    }

    @Test
    void everyNumberOfSeatsFromOneIsCalculated() {
        assertThat(IntStream.rangeClosed(1, 60)
                        .map(seats -> seats(seats, 5003, 3001, 2011).stream()
                                .mapToInt(Integer::intValue)
                                .sum()))
                .isEqualTo(IntStream.rangeClosed(1, 60).boxed().toList());
    }

    @Test
    void whatDoesNotFitInMemoryIsRefused() {
        assertThatCode(() -> calculate(99_999, lists(1))).doesNotThrowAnyException();
        assertRefused("TOO_LARGE", 100_000, lists(1));
        assertRefused("TOO_LARGE", Integer.MAX_VALUE, lists(1));
        // 2,000,000 = 40,000 seats times 50 lists
        assertThatCode(() -> calculate(40_000, lists(new long[50]))).hasMessageContaining("geldige stem");
        assertRefused("TOO_LARGE", 40_001, lists(new long[50]));
    }

    @Test
    void thereIsAList() {
        assertRefused("NO_LISTS", 9, List.of());
    }

    @Test
    void thereIsAVote() {
        assertRefused("NO_VALID_VOTES", 9, lists(0, 0));
        assertRefused("NO_VALID_VOTES", 9, List.of(new ListVotes(1, List.of())));
        assertThat(seats(9, 0, 1)).containsExactly(0, 9);
    }

    @Test
    void votesAreNotNegative() {
        assertRefused("NEGATIVE_VOTES", 9, List.of(list(1, 5), list(4, 3, -1)));
        assertThatThrownBy(() -> calculate(9, List.of(list(1, 5), list(4, 3, -1))))
                .hasMessage("Kandidaat 2 van lijst 4 heeft een negatief aantal stemmen.");
        assertRefused("NEGATIVE_VOTES", 9, List.of(list(1, Long.MIN_VALUE)));
    }

    @Test
    void allVotesTogetherAreAtMost999999999() {
        assertThat(calculate(9, lists(999_999_998, 1)).status()).isEqualTo(ApportionmentOutcome.Status.COMPLETED);
        assertRefused("TOO_MANY_VOTES", 9, lists(999_999_999, 1));
        assertRefused("TOO_MANY_VOTES", 9, List.of(list(1, 1_000_000_000)));
        assertRefused("TOO_MANY_VOTES", 9, List.of(list(1, Long.MAX_VALUE, Long.MAX_VALUE, 2)));
        assertRefused("TOO_MANY_VOTES", 9, List.of(list(1, 999_999_999, 1)));
    }

    @Test
    void numbersOfListsAreUnique() {
        assertRefused("DUPLICATE_LIST", 9, List.of(list(2, 1), list(2, 1)));
        assertRefused("DUPLICATE_LIST", 9, List.of(list(2, 1), list(1, 1), list(2, 1)));
    }

    @Test
    void numbersOfCandidatesAreUniqueOnTheirList() {
        ListVotes twice =
                new ListVotes(1, List.of(CandidateVotes.of(3, 1), CandidateVotes.of(1, 1), CandidateVotes.of(3, 1)));

        assertRefused("DUPLICATE_CANDIDATE", 9, List.of(twice));
        assertThatCode(() -> calculate(1, List.of(list(1, 1), list(2, 2)))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -3})
    void numbersBeginAtOne(int number) {
        assertRefused("INVALID_NUMBER", 9, List.of(list(1, 1), list(number, 1)));
        assertRefused("INVALID_NUMBER", 9, List.of(new ListVotes(1, List.of(CandidateVotes.of(number, 1)))));
    }

    @Test
    void theOrderInTheInputDoesNotMatter() {
        ListVotes mixed = new ListVotes(
                9, List.of(CandidateVotes.of(12, 30), CandidateVotes.of(4, 10), CandidateVotes.of(8, 20)));
        List<ListVotes> lists = List.of(mixed, list(7, 40, 20), list(2, 25, 15));
        List<ListVotes> reversed = new ArrayList<>(lists);
        Collections.reverse(reversed);

        assertThat(calculate(5, lists)).isEqualTo(calculate(5, reversed));
        assertThat(calculate(5, lists).lists()).extracting(ListOutcome::number).containsExactly(2, 7, 9);
    }

    @Test
    void aDayBeforeTheFirstRulesetIsRefused() {
        ApportionmentInput input = ApportionmentInput.ofElectionDay(9, LocalDate.of(2010, 3, 3), lists(1), List.of());

        assertThatThrownBy(() -> Apportionment.calculate(input))
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("NO_RULESET"));
    }

    @Test
    @LegalBasis("Kieswet J 1")
    void theDayOfNominationIsFortyFourDaysBeforeTheVote() {
        assertThat(ApportionmentInput.ofElectionDay(9, LocalDate.of(2026, 3, 18), lists(1), List.of())
                        .nominationDay())
                .isEqualTo(LocalDate.of(2026, 2, 2));
    }

    private static void assertRefused(String code, int seats, List<ListVotes> lists) {
        assertThatThrownBy(() -> calculate(seats, lists))
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
