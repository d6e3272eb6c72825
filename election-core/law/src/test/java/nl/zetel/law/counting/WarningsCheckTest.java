package nl.zetel.law.counting;

import static nl.zetel.law.counting.Counts.consistent;
import static nl.zetel.law.counting.Counts.fields;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.zetel.api.Severity;
import nl.zetel.law.LegalBasis;
import org.junit.jupiter.api.Test;

@LegalBasis("Kieswet Na 12")
class WarningsCheckTest {

    /** 3 % of 400 is 12; of 401 it is 12.03, so 13 are needed; of 1 it is 0.03, so 1 is. */
    @Test
    void w201ThreePercentBlankIsRemarkable() {
        assertThat(blank(11, 400)).isEmpty();
        assertThat(blank(12, 400)).containsExactly("W.201");
        assertThat(blank(12, 401)).isEmpty();
        assertThat(blank(13, 401)).containsExactly("W.201");
        assertThat(blank(1, 1)).containsExactly("W.201");
        assertThat(blank(0, 400)).isEmpty();
    }

    @Test
    void w202ThreePercentInvalidIsRemarkable() {
        assertThat(invalid(11, 400)).isEmpty();
        assertThat(invalid(12, 400)).containsExactly("W.202");
        assertThat(invalid(12, 401)).isEmpty();
        assertThat(invalid(13, 401)).containsExactly("W.202");
    }

    @Test
    void blankAndInvalidAreMarkedAtTheirFields() {
        CountFinding finding =
                consistent().ballots(400, 20, 4, 424).voters(424, 0, 0, 424).finding();

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(fields(finding)).containsExactly("F");
        assertThat(finding.explanation()).isEqualTo("Van de 424 stemmen zijn er 20 blanco: 3 % of meer.");
        assertThat(fields(consistent()
                        .ballots(400, 4, 20, 424)
                        .voters(424, 0, 0, 424)
                        .finding()))
                .containsExactly("G");
    }

    /** 15 ballots, and 2 % of 750 votes is 15. */
    @Test
    void w203FifteenBallotsThatAreTwoPercentAreALargeDifference() {
        assertThat(consistent().admittedAndCast(735, 750).codes()).containsExactly("W.203");
        assertThat(consistent().admittedAndCast(765, 750).codes()).containsExactly("W.203");
        assertThat(consistent().admittedAndCast(736, 750).codes()).isEmpty();
        assertThat(consistent().admittedAndCast(736, 751).codes()).isEmpty();
        assertThat(consistent().admittedAndCast(766, 751).codes()).isEmpty();
        assertThat(fields(consistent().admittedAndCast(735, 750).finding())).containsExactly("D", "H");
    }

    @Test
    void w203NeedsFifteenBallotsHoweverLargeTheirShare() {
        assertThat(consistent().admittedAndCast(24, 10).codes()).isEmpty();
        assertThat(consistent().admittedAndCast(25, 10).codes()).containsExactly("W.203");
    }

    @Test
    void w204NobodyVoted() {
        Counts empty = consistent().admittedAndCast(0, 0);

        assertThat(empty.codes()).containsExactly("W.204");
        assertThat(empty.kind(CountKind.CSB).codes()).containsExactly("W.204");
        assertThat(consistent().admittedAndCast(1, 1).codes()).isEmpty();
    }

    @Test
    @LegalBasis("Kieswet P 20(1)")
    void w205AndW206TheEligibleVotersAreThereAndNotFewerThanThePollCards() {
        assertThat(central(0)).containsExactly("W.205");
        assertThat(central(369)).containsExactly("W.206");
        assertThat(central(370)).isEmpty();
        assertThat(consistent().eligible(0).codes()).isEmpty();
        assertThat(consistent().eligible(369).codes()).isEmpty();
        assertThat(fields(consistent().kind(CountKind.CSB).eligible(369).finding()))
                .containsExactly("Z");
    }

    @Test
    @LegalBasis("Kieswet P 20(1)")
    void theCentralCommitteeLeavesW201ToW203ToTheOneBelow() {
        assertThat(consistent()
                        .kind(CountKind.CSB)
                        .ballots(400, 20, 30, 450)
                        .voters(450, 0, 0, 450)
                        .codes())
                .isEmpty();
        assertThat(consistent().kind(CountKind.CSB).admittedAndCast(700, 750).codes())
                .isEmpty();
    }

    private static List<String> blank(long blank, long cast) {
        return consistent()
                .votes(Counts.list(1, cast - blank))
                .ballots(cast - blank, blank, 0, cast)
                .voters(cast, 0, 0, cast)
                .codes();
    }

    private static List<String> invalid(long invalid, long cast) {
        return consistent()
                .votes(Counts.list(1, cast - invalid))
                .ballots(cast - invalid, 0, invalid, cast)
                .voters(cast, 0, 0, cast)
                .codes();
    }

    private static List<String> central(long eligible) {
        return consistent().kind(CountKind.CSB).eligible(eligible).codes();
    }
}
