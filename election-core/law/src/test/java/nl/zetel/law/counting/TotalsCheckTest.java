package nl.zetel.law.counting;

import static nl.zetel.law.counting.Counts.consistent;
import static nl.zetel.law.counting.Counts.fields;
import static org.assertj.core.api.Assertions.assertThat;

import nl.zetel.api.Severity;
import nl.zetel.law.LegalBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@LegalBasis("Kieswet Na 26(2)")
class TotalsCheckTest {

    @ParameterizedTest
    @EnumSource(CountKind.class)
    void nothingIsFoundInAConsistentCount(CountKind kind) {
        assertThat(consistent().kind(kind).codes()).isEmpty();
    }

    /** 370 + 40 + 0 = 410; one more at A, B or C and one less at D. */
    @Test
    void f201PollCardsProxiesAndVoterCardsAddUpToTheAdmitted() {
        assertThat(consistent().voters(371, 40, 0, 410).codes()).containsExactly("F.201");
        assertThat(consistent().voters(370, 39, 0, 410).codes()).containsExactly("F.201");
        assertThat(consistent().voters(370, 40, 1, 410).codes()).containsExactly("F.201");
        assertThat(consistent().voters(370, 39, 1, 410).codes()).isEmpty();
        CountFinding finding = consistent().voters(371, 40, 0, 410).finding();
        assertThat(fields(finding)).containsExactly("A", "B", "C", "D");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.station()).isEqualTo("SB1");
        assertThat(finding.explanation()).isEqualTo("A, B en C zijn samen 411; bij D staat 410.");
    }

    /** 200 + 150 + 50 = 400 against 399 or 401 at E; H goes along. */
    @Test
    void f202TheLinesAddUpToTheTotalOfVotesOnCandidates() {
        assertThat(consistent().ballots(401, 5, 4, 410).codes()).containsExactly("F.202");
        assertThat(consistent().ballots(399, 7, 4, 410).codes()).containsExactly("F.202");
        assertThat(fields(consistent().ballots(401, 5, 4, 410).finding())).containsExactly("E.1", "E.2", "E.3", "E");
    }

    /** 400 + 6 + 4 = 410. */
    @Test
    void f203CandidatesBlankAndInvalidAddUpToTheVotesCast() {
        assertThat(consistent().ballots(400, 7, 4, 410).codes()).containsExactly("F.203");
        assertThat(consistent().ballots(400, 6, 3, 410).codes()).containsExactly("F.203");
        assertThat(fields(consistent().ballots(400, 7, 4, 410).finding())).containsExactly("E", "F", "G", "H");
    }

    @Test
    void f204TheTotalOfVotesOnCandidatesIsThereAndNothingElseIsSaidOfIt() {
        assertThat(consistent().ballots(0, 6, 4, 410).codes()).containsExactly("F.204");
        assertThat(fields(consistent().ballots(0, 6, 4, 410).finding())).containsExactly("E");
        assertThat(consistent().ballots(1, 6, 4, 410).codes()).containsExactly("F.202", "F.203");
    }

    @Test
    void f204IsNotSaidWhereThereAreNoVotesOnLists() {
        Counts empty = consistent().voters(6, 4, 0, 10).votes().voters(6, 4, 0, 10);

        assertThat(empty.ballots(0, 0, 10, 10).codes()).doesNotContain("F.202", "F.203", "F.204");
    }

    @Test
    @LegalBasis("Kieswet P 20(1)")
    void theCentralCommitteeAsksTheCommitteeThatMadeTheReport() {
        String municipal = consistent().voters(371, 40, 0, 410).finding().action();
        String central = consistent()
                .kind(CountKind.CSB)
                .voters(371, 40, 0, 410)
                .finding()
                .action();

        assertThat(municipal).startsWith("Reken de optelling op papier na");
        assertThat(central).contains("vraag dan het gemeentelijk stembureau");
    }
}
