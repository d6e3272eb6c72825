package nl.zetel.law.apportionment;

import static nl.zetel.law.apportionment.Elections.calculate;
import static nl.zetel.law.apportionment.Elections.list;
import static nl.zetel.law.apportionment.Elections.seats;
import static nl.zetel.law.apportionment.Elections.withDeceased;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.zetel.law.LegalBasis;
import org.junit.jupiter.api.Test;

@LegalBasis("Kieswet P 19a")
class DeceasedCandidatesTest {

    /** Quota 100; without the 60 votes on the deceased list 1 would have no second full seat. */
    @Test
    void theirVotesCountForTheList() {
        ApportionmentOutcome outcome =
                calculate(4, List.of(withDeceased(list(1, 60, 70, 70), 1), list(2, 100, 50, 50)));

        assertThat(outcome.quota().toString()).isEqualTo("100/1");
        assertThat(outcome.lists().get(0).votes()).isEqualTo(200);
        assertThat(seats(outcome)).containsExactly(2, 2);
    }

    @Test
    void theyAreNeitherElectedNorRanked() {
        ListOutcome list = calculate(4, List.of(withDeceased(list(1, 60, 70, 70), 1), list(2, 100, 50, 50)))
                .lists()
                .get(0);

        assertThat(list.elected()).extracting(Elected::candidate).containsExactly(2, 3);
        assertThat(list.ranking()).containsExactly(2, 3);
        assertThat(list.reranked()).isTrue();
    }

    /** Until P 9 nothing is known of them: list 2 wins the residual seat, and only P 10 takes it away. */
    @Test
    @LegalBasis("Kieswet P 10")
    void theyAreLeftOutAfterP9() {
        // quota 100; full 2, 1, 0; remainders 40, 80, 80
        ApportionmentOutcome outcome =
                calculate(5, List.of(list(1, 80, 80, 80), withDeceased(list(2, 60, 60, 60), 2, 3), list(3, 40, 40)));

        assertThat(Elections.steps(outcome))
                .containsExactly(
                        "LARGEST_REMAINDER +2", "LARGEST_REMAINDER +3", "LIST_EXHAUSTION -2", "LARGEST_REMAINDER +1");
        assertThat(seats(outcome)).containsExactly(3, 1, 1);
    }
}
