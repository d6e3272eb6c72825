package nl.zetel.law.list;

import static nl.zetel.law.list.Lists.candidate;
import static nl.zetel.law.list.Lists.first;
import static nl.zetel.law.list.Lists.list;
import static nl.zetel.law.list.Lists.named;
import static nl.zetel.law.list.Lists.proposal;
import static nl.zetel.law.list.Lists.proposals;
import static nl.zetel.law.list.Lists.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.zetel.api.Finding;
import nl.zetel.api.PartialDate;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.RefusalException;
import nl.zetel.law.eligibility.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@LegalBasis({
    "Kieswet I 6(1)",
    "Kieswet I 6(1)(d)",
    "Kieswet I 6(1)(g)",
    "Kieswet I 6(2)",
    "Kieswet I 6(3)",
    "Kieswet H 7(1)",
    "Kieswet H 7(2)",
    "Kieswet H 10"
})
class KieswetI6Test {

    @Test
    void aListWithoutFaultsKeepsItsCandidatesAndIsValid() {
        ListProposal proposal = proposal(first(candidate -> candidate));
        assertThat(proposal.strikes()).isEmpty();
        assertThat(proposal.remaining()).containsExactly(new RemainingCandidate(1, 1), new RemainingCandidate(2, 2));
        assertThat(proposal.isValid()).isTrue();
        assertThat(proposal.questions()).isEmpty();
        assertThat(proposal.designationStrike()).isEmpty();
        assertThat(proposal.correction()).isEmpty();
    }

    @Test
    void eachGroundStrikesTheCandidateItConcerns() {
        assertThat(ground(candidate -> candidate.noted(false))).containsExactly(StrikeGround.A);
        assertThat(ground(candidate -> candidate.with(Consent.MISSING))).containsExactly(StrikeGround.B);
        assertThat(ground(candidate -> candidate.livingAt(Home.OUTSIDE, Settlement.DECLARED)))
                .containsExactly(StrikeGround.C);
        assertThat(ground(candidate -> candidate.reachingAge(Outcome.NO))).containsExactly(StrikeGround.D);
        assertThat(ground(candidate -> candidate.livingAt(Home.ELSEWHERE, Settlement.NONE)))
                .containsExactly(StrikeGround.E);
        assertThat(ground(candidate -> candidate.livingAt(Home.ELSEWHERE, Settlement.ALSO_ELSEWHERE)))
                .containsExactly(StrikeGround.F);
        assertThat(ground(candidate -> candidate.with(CandidateFacts.Death.DOCUMENTED)))
                .containsExactly(StrikeGround.H);
    }

    @Test
    void aCandidateWithSeveralFaultsIsStruckOnceOnTheFirstGround() {
        assertThat(ground(candidate -> candidate
                        .with(CandidateFacts.Death.DOCUMENTED)
                        .with(Consent.MISSING)
                        .livingAt(Home.OUTSIDE, Settlement.NONE)))
                .containsExactly(StrikeGround.B);
    }

    @Test
    void strikesFollowTheOrderOfTheGroundsNotOfTheList() {
        ListFacts list = list(
                "A",
                candidate(1, "a1").with(CandidateFacts.Death.DOCUMENTED),
                candidate(2, "a2"),
                candidate(3, "a3").noted(false));
        assertThat(proposal(list).strikes()).extracting(Strike::position).containsExactly(3, 1);
        assertThat(proposal(list).remaining()).containsExactly(new RemainingCandidate(2, 1));
    }

    @Test
    void whoLivesElsewhereWithADeclarationStaysAndSoDoesWhoIsRepresented() {
        assertThat(ground(candidate -> candidate.livingAt(Home.ELSEWHERE, Settlement.DECLARED)))
                .isEmpty();
        assertThat(ground(candidate ->
                        candidate.livingAt(Home.OUTSIDE, Settlement.DECLARED).represented()))
                .isEmpty();
        assertThat(ground(candidate ->
                        candidate.livingAt(Home.OUTSIDE, Settlement.NONE).represented()))
                .containsExactly(StrikeGround.E);
    }

    @Test
    void aSittingMemberNeedsNoCopyOfADocumentAndOthersDo() {
        assertThat(ground(candidate -> candidate.with(Consent.OF_MEMBER))).isEmpty();
        assertThat(ground(candidate -> candidate.with(new Consent(true, false, false, true))))
                .containsExactly(StrikeGround.B);
    }

    @Test
    void whoStandsOnTwoListsIsStruckFromBoth() {
        ListFacts a = list("A", candidate(1, "both"), candidate(2, "a2"));
        ListFacts b = list("B", candidate(1, "b1"), candidate(2, "both"));
        List<ListProposal> proposals = proposals(a, b);
        assertThat(proposals.get(0).strikes())
                .extracting(Strike::ground, Strike::position)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(StrikeGround.G, 1));
        assertThat(proposals.get(1).strikes()).extracting(Strike::position).containsExactly(2);
    }

    @Test
    void whoWasPutOnAnotherListWithoutConsentStaysOnTheOwn() {
        ListFacts own = list("A", candidate(1, "both"), candidate(2, "a2"));
        ListFacts other = list("B", candidate(1, "both").with(Consent.MISSING), candidate(2, "b2"));
        assertThat(proposals(own, other).get(0).strikes()).isEmpty();
        assertThat(proposals(own, other).get(1).strikes())
                .extracting(Strike::ground)
                .containsExactly(StrikeGround.B);
        StrikeReading literal = new StrikeReading(true, false);
        assertThat(new Examination(List.of(own, other), Lists.HOURS, literal)
                        .proposals()
                        .get(0)
                        .strikes())
                .extracting(Strike::ground)
                .containsExactly(StrikeGround.G);
    }

    @Test
    void aDeathThatComesAfterTheGroundOfSeveralListsDoesNotUndoIt() {
        ListFacts a = list("A", candidate(1, "both").with(CandidateFacts.Death.DOCUMENTED), candidate(2, "a2"));
        ListFacts b = list("B", candidate(1, "both"), candidate(2, "b2"));
        assertThat(proposals(a, b).get(0).strikes()).extracting(Strike::ground).containsExactly(StrikeGround.G);
    }

    @Test
    void aLateListCostsNobodyThePlaceOnAnother() {
        ListFacts timely = list("A", candidate(1, "both"), candidate(2, "a2"));
        ListFacts late = submitted(
                list("B", candidate(1, "both"), candidate(2, "b2")),
                SubmissionFacts.regular(Lists.NOMINATION.atTime(17, 1)));
        assertThat(proposals(timely, late))
                .allSatisfy(proposal -> assertThat(proposal.strikes()).isEmpty());
        assertThat(new Examination(List.of(timely, late), Lists.HOURS, new StrikeReading(false, true)).proposals())
                .allSatisfy(proposal -> assertThat(proposal.strikes()).hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({
        // The next council takes over on 31 March 2022: the last day of the term is 30 March.
        "2004-03-30, YES",
        "2004-03-31, NO",
        "2004-03, UNDETERMINED",
        "2004, UNDETERMINED",
        "2003, YES",
        "2005, NO"
    })
    void theAgeMustBeReachedDuringTheTerm(String birth, Outcome outcome) {
        assertThat(AgeInTerm.reached(PartialDate.parse(birth), LocalDate.of(2022, 3, 31)))
                .isEqualTo(outcome);
    }

    @Test
    void anUndeterminedAgeOrAnUnprovenDeathIsAQuestionNotAStrike() {
        ListProposal proposal = proposal(
                first(candidate -> candidate.reachingAge(Outcome.UNDETERMINED).with(CandidateFacts.Death.REPORTED)));
        assertThat(proposal.strikes()).isEmpty();
        assertThat(proposal.questions())
                .extracting(Finding::code, Finding::location)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("AGE_UNDETERMINED", "candidates[1]"),
                        org.assertj.core.groups.Tuple.tuple("DEATH_REPORTED", "candidates[1]"));
    }

    @Test
    void aDesignationWithoutDeclarationOrRegistrationIsStruck() {
        assertThat(designation(new DesignationFacts.Single("X", Optional.of("X"), false)))
                .isEqualTo("Kieswet I 6(2)(a)");
        assertThat(designation(new DesignationFacts.Single("X", Optional.empty(), true)))
                .isEqualTo("Kieswet I 6(2)(a)");
        assertThat(designation(new DesignationFacts.Combined("X/Y", true, false)))
                .isEqualTo("Kieswet I 6(2)(a)");
        assertThat(designation(new DesignationFacts.Combined("X/Y", false, true)))
                .isEqualTo("Kieswet I 6(2)(a)");
        assertThat(designation(new DesignationFacts.Combined("X/Y", true, true)))
                .isEqualTo("none");
        assertThat(designation(new DesignationFacts.Unnamed())).isEqualTo("none");
    }

    @Test
    void anExemptListThatLosesItsDesignationIsAQuestion() {
        ListFacts list = named(first(c -> c), new DesignationFacts.Single("X", Optional.of("X"), false));
        assertThat(proposal(list).questions())
                .extracting(Finding::code)
                .containsExactly("EXEMPTION_WITHOUT_DESIGNATION");
        ListFacts paying =
                Lists.supported(Lists.paying(list, ListFacts.Deposit.PROVEN), SupportOutcomes.enough(list.list()));
        assertThat(proposal(paying).questions()).isEmpty();
    }

    @Test
    void aDesignationAboveTwoListsIsStruckFromBoth() {
        DesignationFacts same = new DesignationFacts.Single("x", Optional.of("X"), true);
        ListFacts a = named(list("A", candidate(1, "a1")), same);
        ListFacts b = named(list("B", candidate(1, "b1")), new DesignationFacts.Single("X", Optional.of("X"), true));
        assertThat(proposals(a, b)).allSatisfy(proposal -> {
            assertThat(proposal.designationStrike())
                    .map(DesignationStrike::article)
                    .contains("Kieswet I 6(2)(b)");
            assertThat(proposal.correction()).isEmpty();
        });
    }

    @Test
    void aDesignationStruckForWantOfADeclarationLeavesTheOtherListItsOwn() {
        ListFacts authorised =
                named(list("A", candidate(1, "a1")), new DesignationFacts.Single("X", Optional.of("X"), true));
        ListFacts usurped =
                named(list("B", candidate(1, "b1")), new DesignationFacts.Single("X", Optional.of("X"), false));
        assertThat(proposals(authorised, usurped).get(0).designationStrike()).isEmpty();
        assertThat(proposals(authorised, usurped).get(1).designationStrike())
                .map(DesignationStrike::article)
                .contains("Kieswet I 6(2)(a)");
        assertThat(new Examination(List.of(authorised, usurped), Lists.HOURS, new StrikeReading(true, false))
                        .proposals()
                        .get(0)
                        .designationStrike())
                .map(DesignationStrike::article)
                .contains("Kieswet I 6(2)(b)");
    }

    @Test
    void twoCombinationsOfTheSameTextAreOnSeveralListsAndALateOneDoesNotCount() {
        DesignationFacts combined = new DesignationFacts.Combined("X/Y", true, true);
        ListFacts a = named(list("A", candidate(1, "a1")), combined);
        ListFacts b = named(list("B", candidate(1, "b1")), combined);
        ListFacts late = submitted(b, SubmissionFacts.regular(Lists.NOMINATION.atTime(18, 0)));
        assertThat(proposals(a, b).get(0).designationStrike()).isPresent();
        assertThat(proposals(a, late).get(0).designationStrike()).isEmpty();
        assertThat(proposals(a, late).get(1).designationStrike()).isEmpty();
    }

    @Test
    void aDesignationThatDiffersFromTheRegisterIsCorrected() {
        ListFacts list = named(first(c -> c), new DesignationFacts.Single("Groep wit", Optional.of("Groep Wit"), true));
        assertThat(proposal(list).correction()).contains(new DesignationCorrection("Groep wit", "Groep Wit"));
        ListFacts exact =
                named(first(c -> c), new DesignationFacts.Single("Groep Wit", Optional.of("Groep Wit"), true));
        assertThat(proposal(exact).correction()).isEmpty();
    }

    @Test
    void aListThatIsGivenTwiceIsRefused() {
        ListFacts list = first(c -> c);
        assertThatThrownBy(() -> proposals(list, list))
                .isInstanceOf(RefusalException.class)
                .extracting("code")
                .isEqualTo("DUPLICATE_LIST");
    }

    @Test
    void positionsAscendAndMayHaveGaps() {
        assertThat(proposal(list("A", candidate(1, "a1"), candidate(3, "a3"))).remaining())
                .containsExactly(new RemainingCandidate(1, 1), new RemainingCandidate(3, 2));
        assertThatThrownBy(() -> list("A", candidate(2, "a1"), candidate(2, "a2")))
                .isInstanceOf(RefusalException.class)
                .extracting("code")
                .isEqualTo("POSITIONS");
        assertThatThrownBy(() -> list("A", candidate(0, "a1"))).isInstanceOf(RefusalException.class);
    }

    @Test
    void everyGroundHasItsLetterArticleAndSentence() {
        for (StrikeGround ground : StrikeGround.values()) {
            assertThat(ground.article()).isEqualTo("Kieswet I 6(1)(" + ground.letter() + ")");
            assertThat(ground.detail(3)).containsIgnoringCase("kandidaat 3 ").endsWith(".");
        }
        assertThat(StrikeGround.G.letter()).isEqualTo('g');
    }

    private static List<StrikeGround> ground(UnaryOperator<CandidateFacts> change) {
        return proposal(first(change)).strikes().stream().map(Strike::ground).toList();
    }

    private static String designation(DesignationFacts designation) {
        return proposal(named(first(c -> c), designation))
                .designationStrike()
                .map(DesignationStrike::article)
                .orElse("none");
    }
}
