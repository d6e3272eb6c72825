package nl.zetel.server.examination.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.list.CandidateFacts;
import nl.zetel.law.list.CandidateKey;
import nl.zetel.law.list.Consent;
import nl.zetel.law.list.DesignationFacts;
import nl.zetel.law.list.Examination;
import nl.zetel.law.list.Home;
import nl.zetel.law.list.InvalidityGround;
import nl.zetel.law.list.ListFacts;
import nl.zetel.law.list.ListProposal;
import nl.zetel.law.list.OmissionKind;
import nl.zetel.law.list.Omissions;
import nl.zetel.law.list.Settlement;
import nl.zetel.law.list.StrikeReading;
import nl.zetel.law.list.SubmissionFacts;
import nl.zetel.law.list.SubmissionHours;
import nl.zetel.law.numbering.ListId;
import org.junit.jupiter.api.Test;

class OmissionEffectsTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2018-02-07T10:00:00+01:00");
    private static final ListFacts FACTS = new ListFacts(
            new ListId("list"),
            SubmissionFacts.regular(LocalDateTime.of(2018, 2, 5, 10, 0)),
            new DesignationFacts.Single("VVD", Optional.of("VVD"), true),
            List.of(
                    CandidateFacts.complete(1, new CandidateKey("a")),
                    CandidateFacts.complete(2, new CandidateKey("b")).livingAt(Home.ELSEWHERE, Settlement.NONE),
                    CandidateFacts.complete(3, new CandidateKey("c"))),
            50,
            Optional.empty(),
            ListFacts.Deposit.MISSING);

    @Test
    void whatNobodyRepairedLeadsToTheStrikeAndTheInvalidityOfTheLaw() {
        ListProposal proposal = proposal(OmissionEffects.apply(FACTS, examination(Disposition.CONFIRM, false)));
        assertThat(proposal.strikes()).singleElement().satisfies(strike -> {
            assertThat(strike.position()).isEqualTo(2);
            assertThat(strike.article()).isEqualTo("Kieswet I 6(1)(e)");
        });
        assertThat(proposal.grounds()).containsExactly(InvalidityGround.B);
    }

    @Test
    void whatWasRepairedLeadsToNothing() {
        ListProposal proposal = proposal(OmissionEffects.apply(FACTS, examination(Disposition.CONFIRM, true)));
        assertThat(proposal.strikes()).isEmpty();
        assertThat(proposal.grounds()).isEmpty();
    }

    @Test
    void whatAPersonRejectedLeadsToNothing() {
        ListProposal proposal = proposal(OmissionEffects.apply(FACTS, examination(Disposition.REJECT, false)));
        assertThat(proposal.strikes()).isEmpty();
        assertThat(proposal.isValid()).isTrue();
    }

    @Test
    void whatAPersonFoundHoldsUntilItIsRepaired() {
        ExaminedOmission consent = found(OmissionKind.D, 3);
        ListFacts standing = OmissionEffects.apply(FACTS, empty().with(consent));
        assertThat(standing.candidates().get(2).consent()).isEqualTo(Consent.MISSING);
        ListFacts repaired = OmissionEffects.apply(FACTS, empty().with(consent.repaired(NOW)));
        assertThat(repaired.candidates().get(2).consent()).isEqualTo(Consent.COMPLETE);
    }

    @Test
    void aSubmitterWhoDidNotIdentifyMakesTheListInvalidUnlessSomebodyDoes() {
        ExaminedOmission identity = found(OmissionKind.H, 0);
        ListFacts standing = OmissionEffects.apply(FACTS, empty().with(identity));
        assertThat(proposal(standing).grounds()).contains(InvalidityGround.F);
        ListFacts repaired = OmissionEffects.apply(FACTS, empty().with(identity.repaired(NOW)));
        assertThat(proposal(repaired).grounds()).doesNotContain(InvalidityGround.F);
    }

    @Test
    void onlyADocumentOfADeathStrikesTheDeceased() {
        ListFacts facts = OmissionEffects.apply(
                FACTS, empty().with(new Evidence(Evidence.Kind.DEATH, 3, "akte", NOW, "anna", Optional.empty())));
        assertThat(proposal(facts).strikes())
                .anySatisfy(strike -> assertThat(strike.article()).isEqualTo("Kieswet I 6(1)(h)"));
    }

    @Test
    void whoDeclaredToSettleElsewhereTooIsStruckAndWhoDeclaredNothingHereIsStruckForThat() {
        ListExamination elsewhere = empty().with(new Evidence(
                Evidence.Kind.SETTLEMENT_ELSEWHERE, 3, "bericht", NOW, "anna", Optional.of("report")));
        ExaminedOmission declaration = found(OmissionKind.B, 3);
        assertThat(struck(elsewhere.with(declaration.repaired(NOW)))).containsExactly("Kieswet I 6(1)(f)");
        assertThat(struck(elsewhere.with(declaration))).containsExactly("Kieswet I 6(1)(e)");
    }

    private static List<String> struck(ListExamination examination) {
        return proposal(OmissionEffects.apply(FACTS, examination)).strikes().stream()
                .filter(strike -> strike.position() == 3)
                .map(strike -> strike.article())
                .toList();
    }

    private static ListExamination examination(Disposition disposition, boolean repaired) {
        ListExamination examination = empty();
        for (var omission : Omissions.of(FACTS)) {
            ExaminedOmission reviewed =
                    ExaminedOmission.of(omission).reviewed(new Review(disposition, "", "gezien", "carla", NOW));
            examination = examination.with(repaired ? reviewed.repaired(NOW) : reviewed);
        }
        assertThat(examination.omissions()).hasSize(2);
        return examination;
    }

    private static ExaminedOmission found(OmissionKind kind, int position) {
        return new ExaminedOmission(
                "id",
                kind,
                kind.article(),
                position == 0 ? Optional.empty() : Optional.of(position),
                "ontbreekt",
                "lever in",
                Optional.of(new Review(Disposition.CONFIRM, "", "gezien", "carla", NOW)),
                Optional.empty());
    }

    private static ListExamination empty() {
        return new ListExamination(
                Optional.of("list"),
                Optional.empty(),
                "VVD",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                false,
                List.of(),
                Optional.empty(),
                List.of());
    }

    private static ListProposal proposal(ListFacts facts) {
        return new Examination(List.of(facts), SubmissionHours.on(LocalDate.of(2018, 2, 5)), StrikeReading.STANDARD)
                .proposals()
                .get(0);
    }
}
