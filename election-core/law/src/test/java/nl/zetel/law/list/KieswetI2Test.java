package nl.zetel.law.list;

import static nl.zetel.law.list.Lists.NOMINATION;
import static nl.zetel.law.list.Lists.candidate;
import static nl.zetel.law.list.Lists.candidates;
import static nl.zetel.law.list.Lists.first;
import static nl.zetel.law.list.Lists.list;
import static nl.zetel.law.list.Lists.named;
import static nl.zetel.law.list.Lists.paying;
import static nl.zetel.law.list.Lists.submitted;
import static nl.zetel.law.list.Lists.supported;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.eligibility.Outcome;
import org.junit.jupiter.api.Test;

@LegalBasis({"Kieswet I 2(1)", "Kieswet I 2(3)", "Kieswet I 2(4)", "Kieswet I 2(5)", "Kieswet H 9(3)"})
class KieswetI2Test {

    private static final ListFacts COMPLETE = first(candidate -> candidate);

    @Test
    void aCompleteListHasNone() {
        assertThat(Omissions.of(COMPLETE)).isEmpty();
        assertThat(irreparable(COMPLETE)).isEmpty();
    }

    @Test
    void tooFewDeclarationsAreOmissionA() {
        Omission omission = only(supported(COMPLETE, SupportOutcomes.oneShort(COMPLETE.list())));
        assertThat(omission.kind()).isEqualTo(OmissionKind.A);
        assertThat(omission.article()).isEqualTo("Kieswet I 2(1)(a)");
        assertThat(omission.position()).isEmpty();
        assertThat(omission.description())
                .isEqualTo("Er zijn 10 geldige ondersteuningsverklaringen nodig; meegeteld zijn er 9.");
        assertThat(omission.repair()).contains("ten minste 1 verklaringen");
        assertThat(Omissions.of(supported(COMPLETE, SupportOutcomes.enough(COMPLETE.list()))))
                .isEmpty();
    }

    @Test
    void aMissingSettlementDeclarationIsOmissionB() {
        Omission omission = only(first(candidate -> candidate.livingAt(Home.ELSEWHERE, Settlement.NONE)));
        assertThat(omission.kind()).isEqualTo(OmissionKind.B);
        assertThat(omission.position()).isEqualTo(OptionalInt.of(1));
        assertThat(Omissions.of(first(candidate -> candidate.livingAt(Home.ELSEWHERE, Settlement.DECLARED))))
                .isEmpty();
    }

    @Test
    void aNotationThatIsNotAsRequiredIsOmissionC() {
        assertThat(only(first(candidate -> candidate.noted(false))).kind()).isEqualTo(OmissionKind.C);
    }

    @Test
    void aMissingConsentOrCopyIsOmissionDAndSaysWhichIsMissing() {
        assertThat(consent(new Consent(false, true, false, false)))
                .startsWith("De instemmingsverklaring van kandidaat 1");
        assertThat(consent(new Consent(true, false, false, true))).startsWith("De kopie");
        assertThat(consent(Consent.MISSING)).startsWith("De instemmingsverklaring en de kopie");
        assertThat(consent(new Consent(false, false, true, false)))
                .startsWith("De instemmingsverklaring van kandidaat 1");
        assertThat(Omissions.of(first(candidate -> candidate.with(Consent.OF_MEMBER))))
                .isEmpty();
    }

    @Test
    void aMissingRepresentativeIsOmissionE() {
        assertThat(only(first(candidate -> candidate.livingAt(Home.OUTSIDE, Settlement.DECLARED)))
                        .kind())
                .isEqualTo(OmissionKind.E);
    }

    @Test
    void aMissingProofOfDepositIsOmissionFAndCanStillBePaid() {
        Omission omission = only(paying(COMPLETE, ListFacts.Deposit.MISSING));
        assertThat(omission.kind()).isEqualTo(OmissionKind.F);
        assertThat(omission.repair()).contains("betalen kan in de herstelperiode nog");
    }

    @Test
    void anUnentitledOrUnidentifiedSubmitterIsOmissionGOrH() {
        assertThat(only(byNo(true, Outcome.NO, true)).kind()).isEqualTo(OmissionKind.G);
        assertThat(only(byNo(false, Outcome.YES, true)).kind()).isEqualTo(OmissionKind.G);
        assertThat(only(byNo(true, Outcome.YES, false)).kind()).isEqualTo(OmissionKind.H);
        assertThat(Omissions.of(byNo(true, Outcome.UNDETERMINED, true))).isEmpty();
    }

    @Test
    void aMissingDeclarationOfTheAgentIsOmissionI() {
        Omission single = only(named(COMPLETE, new DesignationFacts.Single("X", Optional.of("X"), false)));
        assertThat(single.kind()).isEqualTo(OmissionKind.I);
        assertThat(single.repair()).contains("H 3-1");
        Omission combined = only(named(COMPLETE, new DesignationFacts.Combined("X/Y", true, false)));
        assertThat(combined.kind()).isEqualTo(OmissionKind.I);
        assertThat(combined.repair()).contains("H 3-2");
        assertThat(Omissions.of(named(COMPLETE, new DesignationFacts.Unnamed())))
                .isEmpty();
    }

    @Test
    void omissionsComeInTheOrderOfTheirLettersThenOfTheList() {
        ListFacts list = paying(
                list(
                        "A",
                        candidate(1, "a1").with(Consent.MISSING).noted(false),
                        candidate(2, "a2").livingAt(Home.OUTSIDE, Settlement.NONE),
                        candidate(3, "a3").with(Consent.MISSING)),
                ListFacts.Deposit.MISSING);
        assertThat(Omissions.of(list))
                .extracting(
                        omission -> omission.kind().letter(),
                        omission -> omission.position().orElse(0))
                .containsExactly(
                        tuple('b', 2), tuple('c', 1), tuple('d', 1), tuple('d', 3), tuple('e', 2), tuple('f', 0));
    }

    @Test
    void whatCannotBeRepairedIsTold() {
        assertThat(codes(submitted(COMPLETE, SubmissionFacts.regular(NOMINATION.atTime(17, 1)))))
                .containsExactly("LATE");
        assertThat(codes(submitted(
                        COMPLETE, new SubmissionFacts(NOMINATION.atTime(12, 0), false, true, Outcome.YES, true, 1))))
                .containsExactly("NOT_ON_MODEL");
        assertThat(codes(named(COMPLETE, new DesignationFacts.Single("X", Optional.empty(), false))))
                .containsExactly("DESIGNATION_NOT_REGISTERED");
        assertThat(codes(list("A", candidates("a", 51)))).containsExactly("BEYOND_MAXIMUM");
        assertThat(codes(first(candidate -> candidate.reachingAge(Outcome.NO)))).containsExactly("AGE");
        assertThat(codes(first(candidate -> candidate.livingAt(Home.ELSEWHERE, Settlement.ALSO_ELSEWHERE))))
                .containsExactly("SETTLEMENT_ELSEWHERE");
        assertThat(codes(first(candidate -> candidate.with(CandidateFacts.Death.DOCUMENTED))))
                .containsExactly("DECEASED");
    }

    @Test
    void whatCanBeRepairedIsNotAmongIt() {
        assertThat(codes(first(candidate ->
                        candidate.noted(false).with(Consent.MISSING).livingAt(Home.OUTSIDE, Settlement.NONE))))
                .isEmpty();
        assertThat(codes(named(COMPLETE, new DesignationFacts.Single("X", Optional.of("X"), false))))
                .isEmpty();
    }

    @Test
    void aPersonOrADesignationOnSeveralListsCannotBeRepaired() {
        DesignationFacts same = new DesignationFacts.Single("X", Optional.of("X"), true);
        ListFacts a = named(list("A", candidate(1, "both"), candidate(2, "a2")), same);
        ListFacts b = named(list("B", candidate(1, "both")), same);
        assertThat(IrreparableFacts.of(a, List.of(a, b), Lists.HOURS))
                .extracting(
                        IrreparableFact::code,
                        IrreparableFact::article,
                        fact -> fact.position().orElse(0))
                .containsExactly(
                        tuple("DESIGNATION_ON_SEVERAL_LISTS", "Kieswet I 6(2)(b)", 0),
                        tuple("SEVERAL_LISTS", "Kieswet I 6(1)(g)", 1));
    }

    @Test
    void aRepairChangesTheProposalOfTheDecision() {
        // Found at the examination, repaired before the decision: the candidate stays.
        UnaryOperator<CandidateFacts> spoiled = candidate -> candidate.with(Consent.MISSING);
        assertThat(Lists.proposal(first(spoiled)).strikes()).hasSize(1);
        List<CandidateFacts> repaired = new ArrayList<>(first(spoiled).candidates());
        repaired.set(0, repaired.get(0).with(Consent.COMPLETE));
        assertThat(Lists.proposal(list("A", repaired)).strikes()).isEmpty();
    }

    private static List<String> codes(ListFacts list) {
        return irreparable(list).stream().map(IrreparableFact::code).toList();
    }

    private static List<IrreparableFact> irreparable(ListFacts list) {
        return IrreparableFacts.of(list, List.of(list), Lists.HOURS);
    }

    private static String consent(Consent consent) {
        Omission omission = only(first(candidate -> candidate.with(consent)));
        assertThat(omission.kind()).isEqualTo(OmissionKind.D);
        return omission.description();
    }

    private static ListFacts byNo(boolean inPerson, Outcome entitled, boolean identified) {
        return submitted(
                COMPLETE, new SubmissionFacts(NOMINATION.atTime(12, 0), true, inPerson, entitled, identified, 1));
    }

    private static Omission only(ListFacts list) {
        List<Omission> omissions = Omissions.of(list);
        assertThat(omissions).hasSize(1);
        assertThat(omissions.get(0).repair()).endsWith(".");
        return omissions.get(0);
    }
}
