package nl.zetel.law.list;

import static nl.zetel.law.list.Lists.NOMINATION;
import static nl.zetel.law.list.Lists.candidate;
import static nl.zetel.law.list.Lists.candidates;
import static nl.zetel.law.list.Lists.first;
import static nl.zetel.law.list.Lists.list;
import static nl.zetel.law.list.Lists.named;
import static nl.zetel.law.list.Lists.paying;
import static nl.zetel.law.list.Lists.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import nl.zetel.api.Finding;
import nl.zetel.api.Severity;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.Ruleset;
import nl.zetel.law.eligibility.Outcome;
import nl.zetel.law.numbering.ListId;
import org.junit.jupiter.api.Test;

@LegalBasis({
    "Kieswet H 1",
    "Kieswet H 3",
    "Kieswet H 4",
    "Kieswet H 5",
    "Kieswet H 7",
    "Kieswet H 9",
    "Kieswet H 10",
    "Kieswet I 1(2)",
    "Kieswet I 1(3)"
})
class ListDocumentsTest {

    private static final ListFacts COMPLETE = first(candidate -> candidate);

    @Test
    void aCompleteListHasNoFindings() {
        assertThat(ListDocuments.check(COMPLETE)).isEmpty();
    }

    @Test
    void aMissingDocumentIsAnErrorThatSaysWhatToDo() {
        List<Finding> findings = ListDocuments.check(
                paying(first(candidate -> candidate.with(Consent.MISSING)), ListFacts.Deposit.MISSING));
        assertThat(findings)
                .extracting(Finding::severity, Finding::code, Finding::location)
                .containsExactly(
                        tuple(Severity.ERROR, "OMISSION_D", "candidates[1]"), tuple(Severity.ERROR, "OMISSION_F", ""));
        assertThat(findings.get(1).message())
                .isEqualTo("Het bewijs dat de waarborgsom is betaald, ontbreekt. Lever het betalingsbewijs in; betalen"
                        + " kan in de herstelperiode nog.");
    }

    @Test
    void whatMakesACandidateFallIsAnError() {
        assertThat(codes(first(candidate -> candidate.reachingAge(Outcome.NO)))).containsExactly("ERROR AGE");
        assertThat(codes(first(candidate -> candidate.livingAt(Home.ELSEWHERE, Settlement.ALSO_ELSEWHERE))))
                .containsExactly("ERROR SETTLEMENT_ELSEWHERE");
        assertThat(codes(first(candidate -> candidate.with(CandidateFacts.Death.DOCUMENTED))))
                .containsExactly("ERROR DECEASED");
    }

    @Test
    void theListItselfIsChecked() {
        assertThat(codes(list("A"))).containsExactly("ERROR NO_CANDIDATES");
        assertThat(codes(list("A", candidates("a", 50)))).isEmpty();
        assertThat(codes(list("A", candidates("a", 51)))).containsExactly("WARNING TOO_MANY_CANDIDATES");
        assertThat(codes(submitted(
                        COMPLETE, new SubmissionFacts(NOMINATION.atTime(12, 0), false, true, Outcome.YES, true, 0))))
                .containsExactly("ERROR NOT_ON_MODEL", "WARNING NO_SUBSTITUTE");
        assertThat(codes(named(COMPLETE, new DesignationFacts.Unnamed()))).containsExactly("INFO UNNAMED");
        assertThat(codes(named(COMPLETE, new DesignationFacts.Single("x", Optional.of("X"), true))))
                .containsExactly("INFO DESIGNATION_CORRECTED");
        assertThat(codes(named(COMPLETE, new DesignationFacts.Single("X", Optional.empty(), true))))
                .containsExactly("ERROR DESIGNATION_NOT_REGISTERED");
        assertThat(codes(named(COMPLETE, new DesignationFacts.Combined("X/Y", false, true))))
                .containsExactly("ERROR DESIGNATION_NOT_REGISTERED");
    }

    @Test
    void aPersonTwiceOnTheListAndAGapAreWarnings() {
        assertThat(codes(list("A", candidate(1, "same"), candidate(2, "same"))))
                .containsExactly("WARNING TWICE_ON_LIST");
        assertThat(codes(list("A", candidate(1, "a1"), candidate(3, "a3"), candidate(4, "a4"))))
                .containsExactly("WARNING GAP_IN_POSITIONS");
        assertThat(codes(list("A", candidate(2, "a1")))).containsExactly("WARNING GAP_IN_POSITIONS");
    }

    @Test
    void anAddressForTheNoticeOfAppointmentIsNeededUnlessThereIsARepresentative() {
        Consent withoutAddress = new Consent(true, true, false, false);
        assertThat(codes(first(candidate -> candidate.with(withoutAddress)))).containsExactly("WARNING NO_ADDRESS");
        assertThat(codes(first(candidate -> candidate
                        .with(withoutAddress)
                        .livingAt(Home.OUTSIDE, Settlement.DECLARED)
                        .represented())))
                .isEmpty();
    }

    @Test
    void whatAPersonHasToDecideIsAWarning() {
        assertThat(codes(first(candidate -> candidate.reachingAge(Outcome.UNDETERMINED))))
                .containsExactly("WARNING AGE_UNDETERMINED");
    }

    @Test
    void errorsComeBeforeWarningsBeforeRemarks() {
        ListFacts list = submitted(
                named(first(candidate -> candidate.noted(false)), new DesignationFacts.Unnamed()),
                new SubmissionFacts(NOMINATION.atTime(12, 0), true, true, Outcome.YES, true, 0));
        assertThat(codes(list)).containsExactly("ERROR OMISSION_C", "WARNING NO_SUBSTITUTE", "INFO UNNAMED");
    }

    @Test
    void fromTheRulesOf2023OtherCommitteesHearOfCandidatesWhoWouldSettleHere() {
        ListFacts list = list(
                "A",
                candidate(1, "a1"),
                candidate(2, "a2").livingAt(Home.ELSEWHERE, Settlement.DECLARED),
                candidate(3, "a3").livingAt(Home.OUTSIDE, Settlement.DECLARED));
        assertThat(SettlementReports.due(Ruleset.R2022, List.of(list))).isEmpty();
        assertThat(SettlementReports.due(Ruleset.R2023, List.of(list)))
                .containsExactly(new SettlementReports.Report(new ListId("A"), 2));
        assertThat(SettlementReports.mustBePassedOn(1)).isFalse();
        assertThat(SettlementReports.mustBePassedOn(2)).isTrue();
    }

    @Test
    void aPersonIsNotShown() {
        assertThat(candidate(1, "secret").toString()).doesNotContain("secret");
    }

    private static List<String> codes(ListFacts list) {
        return ListDocuments.check(list).stream()
                .map(finding -> finding.severity() + " " + finding.code())
                .toList();
    }
}
