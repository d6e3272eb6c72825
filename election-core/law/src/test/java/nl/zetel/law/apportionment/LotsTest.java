package nl.zetel.law.apportionment;

import static nl.zetel.law.apportionment.Elections.calculate;
import static nl.zetel.law.apportionment.Elections.list;
import static nl.zetel.law.apportionment.Elections.lists;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.RefusalException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

@LegalBasis("Kieswet P 14")
class LotsTest {

    /** Lists 1 and 2 are equal for the last of nineteen seats. */
    private static final List<ListVotes> EQUAL_LISTS = lists(950, 950);

    /** Quota 100 / 2; candidates 2 and 3 of list 1 are equal for the second seat. */
    private static final List<ListVotes> EQUAL_CANDIDATES = List.of(list(1, 40, 30, 30));

    @Test
    void aListThatDoesNotTakePartIsRefused() {
        assertRefused("LOT_NOT_AN_OPTION", () -> calculate(19, EQUAL_LISTS, LotAnswer.list(3)));
        assertThatThrownBy(() -> calculate(19, EQUAL_LISTS, LotAnswer.list(3)))
                .hasMessageContaining("Loting 1")
                .hasMessageContaining("[1, 2]")
                .hasMessageContaining("lijst 3");
    }

    @Test
    void aCandidateIsNoAnswerToALotBetweenLists() {
        assertRefused("LOT_NOT_AN_OPTION", () -> calculate(19, EQUAL_LISTS, LotAnswer.candidate(1, 1)));
    }

    @Test
    void aListIsNoAnswerToALotBetweenCandidates() {
        assertRefused("LOT_NOT_AN_OPTION", () -> calculate(2, EQUAL_CANDIDATES, LotAnswer.list(1)));
    }

    @Test
    void aCandidateThatDoesNotTakePartIsRefused() {
        assertRefused("LOT_NOT_AN_OPTION", () -> calculate(2, EQUAL_CANDIDATES, LotAnswer.candidate(1, 1)));
        assertThatThrownBy(() -> calculate(2, EQUAL_CANDIDATES, LotAnswer.candidate(1, 1)))
                .hasMessageContaining("kandidaat 1 van lijst 1")
                .hasMessageContaining("[2, 3]");
    }

    @Test
    void aCandidateOfAnotherListIsRefused() {
        assertRefused("LOT_NOT_AN_OPTION", () -> calculate(2, EQUAL_CANDIDATES, LotAnswer.candidate(2, 3)));
    }

    @Test
    void anAnswerThatWasNotAskedIsRefused() {
        assertRefused("LOT_NOT_ASKED", () -> calculate(19, EQUAL_LISTS, LotAnswer.list(1), LotAnswer.list(2)));
        assertRefused("LOT_NOT_ASKED", () -> calculate(10, lists(600, 400), LotAnswer.list(1)));
        assertThatThrownBy(() -> calculate(19, EQUAL_LISTS, LotAnswer.list(1), LotAnswer.list(2)))
                .hasMessageContaining("2 lotingen")
                .hasMessageContaining("waren er 1");
    }

    @Test
    void theOrderOfTheAnswersIsThatOfTheLots() {
        List<ListVotes> lists = lists(660, 660, 660, 20);

        assertThat(Elections.seats(calculate(20, lists, LotAnswer.list(1), LotAnswer.list(3))))
                .containsExactly(7, 6, 7, 0);
        assertRefused("LOT_NOT_AN_OPTION", () -> calculate(20, lists, LotAnswer.list(1), LotAnswer.list(1)));
    }

    private static void assertRefused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
