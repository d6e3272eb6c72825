package nl.zetel.law.counting;

import static nl.zetel.law.counting.Counts.consistent;
import static nl.zetel.law.counting.Counts.fields;
import static nl.zetel.law.counting.Counts.list;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.zetel.law.LegalBasis;
import org.junit.jupiter.api.Test;

@LegalBasis("Kieswet Na 26(2)")
class ListTotalsCheckTest {

    /** The third list: 30 + 20 = 50 votes. */
    private static final List<CandidateCount> CANDIDATES =
            List.of(new CandidateCount(1, 30), new CandidateCount(2, 20));

    @Test
    void f401TheTotalOfTheListIsThereAndNothingElseIsSaidOfIt() {
        assertThat(third(50, 0, CANDIDATES).codes()).containsExactly("F.401");
        assertThat(third(50, 0, List.of()).codes()).containsExactly("F.401");
        assertThat(fields(third(50, 0, CANDIDATES).finding())).containsExactly("LIST_TOTAL.3");
        assertThat(third(50, 1, CANDIDATES).codes()).containsExactly("F.402", "F.403");
    }

    @Test
    void f401CountsTheCandidatesToo() {
        assertThat(consistent()
                        .ballots(350, 6, 4, 360)
                        .voters(360, 0, 0, 360)
                        .lists(list(1, 120, 80), list(2, 90, 60), new ListCount(3, 0, 0, CANDIDATES))
                        .codes())
                .containsExactly("F.401");
    }

    @Test
    void aListWithoutAnyVotesIsFine() {
        assertThat(consistent()
                        .lists(list(1, 120, 80), list(2, 90, 60), list(3, 30, 20), list(4, 0, 0))
                        .codes())
                .isEmpty();
    }

    @Test
    void f402TheCandidatesAddUpToTheTotal() {
        List<CandidateCount> oneMore = List.of(new CandidateCount(1, 30), new CandidateCount(2, 21));

        assertThat(third(50, 50, oneMore).codes()).containsExactly("F.402");
        assertThat(third(50, 50, oneMore).finding().explanation())
                .isEqualTo("De kandidaten hebben samen 51 stemmen; als totaal staat er 50.");
        assertThat(fields(third(50, 50, oneMore).finding())).containsExactly("LIST_TOTAL.3");
    }

    @Test
    void f403TheTotalIsThatOfTheSummary() {
        Counts count = consistent()
                .ballots(401, 5, 4, 410)
                .lists(list(1, 120, 80), list(2, 90, 60), new ListCount(3, 51, 50, CANDIDATES));

        assertThat(count.codes()).containsExactly("F.403");
        assertThat(count.finding().title()).isEqualTo("Het totaal van lijst 3 is niet gelijk aan E.3");
        assertThat(fields(count.finding())).containsExactly("LIST_TOTAL.3", "E.3");
    }

    @Test
    void everyListIsChecked() {
        Counts count = consistent()
                .lists(
                        new ListCount(1, 200, 201, list(1, 120, 80).candidates()),
                        new ListCount(2, 150, 0, list(2, 90, 60).candidates()),
                        list(3, 30, 20));

        assertThat(count.codes()).containsExactly("F.402", "F.403", "F.401");
    }

    private static Counts third(long inSummary, long total, List<CandidateCount> candidates) {
        return consistent().lists(list(1, 120, 80), list(2, 90, 60), new ListCount(3, inSummary, total, candidates));
    }
}
