package nl.zetel.law.counting;

import static nl.zetel.law.counting.Counts.consistent;
import static nl.zetel.law.counting.Counts.fields;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.counting.Difference.Answer;
import nl.zetel.law.counting.Difference.Comparison;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@LegalBasis("Kieswet Na 26(3)")
class DifferencesCheckTest {

    @ParameterizedTest
    @EnumSource(names = {"CSO", "DSO"})
    void nothingIsFoundWhereTheReportSaysWhatTheNumbersSay(CountKind kind) {
        assertThat(consistent().kind(kind).admittedAndCast(400, 400).codes()).isEmpty();
        assertThat(consistent().kind(kind).admittedAndCast(400, 401).codes()).isEmpty();
        assertThat(consistent().kind(kind).admittedAndCast(401, 400).codes()).isEmpty();
    }

    @Test
    void f301EqualIsTickedThoughTheyDiffer() {
        assertThat(codes(400, 401, Comparison.EQUAL)).containsExactly("F.301");
        assertThat(codes(401, 400, Comparison.EQUAL)).containsExactly("F.301");
        assertThat(codes(400, 400, Comparison.EQUAL)).isEmpty();
    }

    @Test
    void f302MoreIsTickedThoughTheyAreNotMore() {
        assertThat(codes(400, 400, Comparison.MORE_CAST)).containsExactly("F.302");
        assertThat(codes(401, 400, Comparison.MORE_CAST)).containsExactly("F.302");
        assertThat(codes(400, 401, Comparison.MORE_CAST)).isEmpty();
    }

    @Test
    void f303FewerIsTickedThoughTheyAreNotFewer() {
        assertThat(codes(400, 400, Comparison.FEWER_CAST)).containsExactly("F.303");
        assertThat(codes(400, 401, Comparison.FEWER_CAST)).containsExactly("F.303");
        assertThat(codes(401, 400, Comparison.FEWER_CAST)).isEmpty();
    }

    @Test
    void f304ExactlyOneBoxIsTicked() {
        assertThat(codes(400, 400)).containsExactly("F.304");
        assertThat(codes(400, 400, Comparison.EQUAL, Comparison.MORE_CAST)).containsExactly("F.302", "F.304");
        assertThat(fields(consistent().ticked().finding())).containsExactly("COMPARISON");
    }

    @Test
    void f305NothingIsFilledInWhereThereIsNoDifference() {
        assertThat(consistent().moreAndFewer(1, 0).codes()).containsExactly("F.305");
        assertThat(fields(consistent().moreAndFewer(1, 0).finding())).containsExactly("I");
        assertThat(fields(consistent().moreAndFewer(0, 1).finding())).containsExactly("J");
        assertThat(fields(consistent().moreAndFewer(2, 1).finding())).containsExactly("I", "J");
    }

    @Test
    void f306MoreIsTheDifference() {
        assertThat(consistent().admittedAndCast(400, 405).moreAndFewer(4, 0).codes())
                .containsExactly("F.306");
        assertThat(consistent().admittedAndCast(400, 405).moreAndFewer(6, 0).codes())
                .containsExactly("F.306");
        assertThat(consistent()
                        .admittedAndCast(400, 405)
                        .moreAndFewer(6, 0)
                        .finding()
                        .explanation())
                .isEqualTo("H is 5 meer dan D; bij I staat 6.");
    }

    @Test
    void f307FewerIsEmptyWhereThereAreMore() {
        assertThat(consistent().admittedAndCast(400, 405).moreAndFewer(5, 1).codes())
                .containsExactly("F.307");
        assertThat(consistent().admittedAndCast(400, 405).moreAndFewer(0, 5).codes())
                .containsExactly("F.306", "F.307");
    }

    @Test
    void f308FewerIsTheDifference() {
        assertThat(consistent().admittedAndCast(405, 400).moreAndFewer(0, 4).codes())
                .containsExactly("F.308");
        assertThat(consistent().admittedAndCast(405, 400).moreAndFewer(0, 6).codes())
                .containsExactly("F.308");
        assertThat(consistent()
                        .admittedAndCast(405, 400)
                        .moreAndFewer(0, 6)
                        .finding()
                        .explanation())
                .isEqualTo("H is 5 minder dan D; bij J staat 6.");
    }

    @Test
    void f309MoreIsEmptyWhereThereAreFewer() {
        assertThat(consistent().admittedAndCast(405, 400).moreAndFewer(1, 5).codes())
                .containsExactly("F.309");
        assertThat(consistent().admittedAndCast(405, 400).moreAndFewer(5, 0).codes())
                .containsExactly("F.308", "F.309");
    }

    @Test
    void f310TheExplanationHasOneAnswerWhereThereIsADifference() {
        assertThat(consistent().admittedAndCast(400, 405).explained().codes()).containsExactly("F.310");
        assertThat(consistent()
                        .admittedAndCast(400, 405)
                        .explained(Answer.YES, Answer.NO)
                        .codes())
                .containsExactly("F.310");
        assertThat(consistent().admittedAndCast(400, 405).explained(Answer.NO).codes())
                .isEmpty();
        assertThat(consistent().explained(Answer.YES, Answer.NO).codes()).isEmpty();
        assertThat(consistent().admittedAndCast(400, 405).explained().finding().explanation())
                .isEqualTo("D en H verschillen 5.");
    }

    @Test
    @LegalBasis("Kieswet P 20(1)")
    void f312TheCentralCommitteeComparesTheTotalsAlone() {
        assertThat(central(400, 405, 5, 0)).isEmpty();
        assertThat(central(405, 400, 0, 5)).isEmpty();
        assertThat(central(400, 405, 7, 2)).isEmpty();
        assertThat(central(400, 405, 4, 0)).containsExactly("F.312");
        assertThat(central(405, 400, 5, 0)).containsExactly("F.312");
        assertThat(fields(consistent()
                        .kind(CountKind.CSB)
                        .admittedAndCast(400, 405)
                        .moreAndFewer(4, 0)
                        .finding()))
                .containsExactly("I", "J");
    }

    @Test
    void f312IsTheCentralCommitteesAlone() {
        assertThat(consistent().moreAndFewer(1, 0).codes()).doesNotContain("F.312");
        assertThat(consistent().kind(CountKind.CSB).ticked().codes()).isEmpty();
    }

    private static List<String> codes(long admitted, long cast, Comparison... ticked) {
        return consistent().admittedAndCast(admitted, cast).ticked(ticked).codes();
    }

    private static List<String> central(long admitted, long cast, long more, long fewer) {
        return consistent()
                .kind(CountKind.CSB)
                .admittedAndCast(admitted, cast)
                .moreAndFewer(more, fewer)
                .codes();
    }
}
