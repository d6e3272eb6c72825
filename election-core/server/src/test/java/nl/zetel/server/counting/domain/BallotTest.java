package nl.zetel.server.counting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.zetel.law.RefusalException;
import nl.zetel.law.counting.CandidateCount;
import nl.zetel.law.counting.ListCount;
import org.junit.jupiter.api.Test;

/** What is entered has the lists and candidates of the ballot, no more and no fewer. */
class BallotTest {

    private final Ballot ballot = Counts.ballot(2);

    @Test
    void whatWasLeftEmptyIsNought() {
        EnteredCount half = Counts.count().with(List.of(new ListCount(2, 7, 7, List.of(new CandidateCount(2, 7)))));

        assertThat(ballot.complete(half).lists())
                .containsExactly(
                        new ListCount(1, 0, 0, List.of(new CandidateCount(1, 0), new CandidateCount(2, 0))),
                        new ListCount(2, 7, 7, List.of(new CandidateCount(1, 0), new CandidateCount(2, 7))));
    }

    @Test
    void aListThatIsNotOnTheBallotIsRefused() {
        assertThatThrownBy(() -> ballot.complete(Counts.count(1, 1, 1)))
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("UNKNOWN_LIST"));
    }

    @Test
    void aCandidateWhoIsNotOnTheListIsRefused() {
        EnteredCount wrong = Counts.count().with(List.of(new ListCount(1, 1, 1, List.of(new CandidateCount(3, 1)))));

        assertThatThrownBy(() -> ballot.complete(wrong))
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("UNKNOWN_CANDIDATE"));
    }

    @Test
    void sumsHaveEveryListAlsoThoseThatNobodyCounted() {
        Sums sums = Sums.of(Counts.ballot(3), List.of(Counts.count(4, 5), Counts.count(6, 7)));

        assertThat(sums.lists()).extracting(Sums.ListSum::votes).containsExactly(12L, 14L, 0L);
        assertThat(sums.cast()).isEqualTo(26);
    }
}
