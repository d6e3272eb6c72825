package nl.zetel.law.list;

import static nl.zetel.law.list.Lists.NOMINATION;
import static nl.zetel.law.list.Lists.candidate;
import static nl.zetel.law.list.Lists.first;
import static nl.zetel.law.list.Lists.list;
import static nl.zetel.law.list.Lists.paying;
import static nl.zetel.law.list.Lists.proposal;
import static nl.zetel.law.list.Lists.submitted;
import static nl.zetel.law.list.Lists.supported;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import nl.zetel.api.Finding;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.eligibility.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@LegalBasis({"Kieswet I 5", "Kieswet H 1(1)", "Kieswet H 3(1)"})
class KieswetI5Test {

    private static final ListFacts VALID = first(candidate -> candidate);

    @ParameterizedTest
    @CsvSource({
        "2018-02-05T08:59:59, false",
        "2018-02-05T09:00, true",
        "2018-02-05T17:00, true",
        "2018-02-05T17:00:01, false",
        "2018-02-05T17:01, false",
        "2018-02-04T12:00, false",
        "2018-02-06T12:00, false"
    })
    void aListIsHandedInBetweenNineAndSeventeenOnNominationDay(LocalDateTime at, boolean valid) {
        ListProposal proposal = proposal(submitted(VALID, SubmissionFacts.regular(at)));
        assertThat(proposal.grounds()).isEqualTo(valid ? List.of() : List.of(InvalidityGround.A));
        assertThat(proposal.isValid()).isEqualTo(valid);
    }

    @Test
    void withoutProofOfADepositThatIsDueItIsInvalid() {
        assertThat(proposal(paying(VALID, ListFacts.Deposit.MISSING)).grounds()).containsExactly(InvalidityGround.B);
        assertThat(proposal(paying(VALID, ListFacts.Deposit.PROVEN)).grounds()).isEmpty();
    }

    @Test
    void withNineOfTenDeclarationsItIsInvalidAndWithTenItIsNot() {
        assertThat(proposal(supported(VALID, SupportOutcomes.oneShort(VALID.list())))
                        .grounds())
                .containsExactly(InvalidityGround.C);
        assertThat(proposal(supported(VALID, SupportOutcomes.enough(VALID.list())))
                        .grounds())
                .isEmpty();
    }

    @Test
    void anOpenDeclarationThatDecidesIsAQuestion() {
        ListProposal proposal = proposal(supported(VALID, SupportOutcomes.dependingOnOne(VALID.list())));
        assertThat(proposal.grounds()).containsExactly(InvalidityGround.C);
        assertThat(proposal.questions()).extracting(Finding::code).containsExactly("SUPPORT_UNDETERMINED");
        assertThat(proposal(supported(VALID, SupportOutcomes.support(VALID.list(), 9, Outcome.UNDETERMINED)))
                        .questions())
                .isEmpty();
        assertThat(proposal(supported(VALID, SupportOutcomes.support(VALID.list(), 11, Outcome.UNDETERMINED)))
                        .questions())
                .isEmpty();
    }

    @Test
    void theFormThePersonAndTheIdentityOfTheSubmitterMatter() {
        LocalDateTime noon = NOMINATION.atTime(12, 0);
        assertThat(grounds(new SubmissionFacts(noon, false, true, Outcome.YES, true, 1)))
                .containsExactly(InvalidityGround.D);
        assertThat(grounds(new SubmissionFacts(noon, true, false, Outcome.YES, true, 1)))
                .containsExactly(InvalidityGround.E);
        assertThat(grounds(new SubmissionFacts(noon, true, true, Outcome.NO, true, 1)))
                .containsExactly(InvalidityGround.E);
        assertThat(grounds(new SubmissionFacts(noon, true, true, Outcome.YES, false, 1)))
                .containsExactly(InvalidityGround.F);
    }

    @Test
    void anUndeterminedSubmitterIsAQuestion() {
        ListProposal proposal = proposal(submitted(
                VALID, new SubmissionFacts(NOMINATION.atTime(12, 0), true, true, Outcome.UNDETERMINED, true, 1)));
        assertThat(proposal.grounds()).isEmpty();
        assertThat(proposal.questions()).extracting(Finding::code).containsExactly("SUBMITTER_UNDETERMINED");
    }

    @Test
    void aListWithoutCandidatesLeftIsInvalidAndWithOneLeftItIsNot() {
        ListFacts bothStruck =
                list("A", candidate(1, "a1").noted(false), candidate(2, "a2").noted(false));
        assertThat(proposal(bothStruck).grounds()).containsExactly(InvalidityGround.G);
        assertThat(proposal(first(candidate -> candidate.noted(false))).grounds())
                .isEmpty();
    }

    @Test
    void allGroundsAreNamed() {
        ListFacts list = paying(
                submitted(VALID, new SubmissionFacts(NOMINATION.atTime(18, 0), false, false, Outcome.NO, false, 0)),
                ListFacts.Deposit.MISSING);
        assertThat(proposal(supported(list, SupportOutcomes.oneShort(list.list())))
                        .grounds())
                .containsExactly(
                        InvalidityGround.A,
                        InvalidityGround.B,
                        InvalidityGround.C,
                        InvalidityGround.D,
                        InvalidityGround.E,
                        InvalidityGround.F);
    }

    @Test
    void everyGroundHasItsLetterArticleAndSentence() {
        for (InvalidityGround ground : InvalidityGround.values()) {
            assertThat(ground.article()).isEqualTo("Kieswet I 5(" + ground.letter() + ")");
            assertThat(ground.detail()).endsWith(".");
        }
        assertThat(InvalidityGround.G.letter()).isEqualTo('g');
    }

    private static List<InvalidityGround> grounds(SubmissionFacts submission) {
        return proposal(submitted(VALID, submission)).grounds();
    }
}
