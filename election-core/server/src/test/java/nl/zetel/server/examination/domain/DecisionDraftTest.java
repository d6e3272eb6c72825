package nl.zetel.server.examination.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.PartialDate;
import nl.zetel.api.document.CandidateName;
import nl.zetel.api.document.ListHead;
import nl.zetel.law.list.Consent;
import nl.zetel.law.list.Home;
import nl.zetel.law.list.InvalidityGround;
import nl.zetel.law.list.OmissionKind;
import nl.zetel.law.list.Settlement;
import nl.zetel.server.nomination.domain.ListedCandidate;
import org.junit.jupiter.api.Test;

class DecisionDraftTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2018-02-09T16:00:00+01:00");
    private static final ListHead HEAD = new ListHead("VVD", true, "nl");
    private static final List<ListedCandidate> CANDIDATES =
            List.of(candidate("Alberts"), candidate("Bakker"), candidate("Cornelissen"));

    @Test
    void candidatesAfterAStruckOneMoveUp() {
        ListDecision decision = decide(strike(2, Disposition.CONFIRM));
        assertThat(decision.valid()).isTrue();
        assertThat(decision.struck())
                .singleElement()
                .satisfies(struck -> assertThat(struck.position()).isEqualTo(2));
        assertThat(decision.candidates()).extracting(DecidedCandidate::position).containsExactly(1, 2);
        assertThat(decision.candidates())
                .extracting(DecidedCandidate::submittedPosition)
                .containsExactly(1, 3);
    }

    @Test
    void aRejectedStrikeStrikesNobody() {
        assertThat(decide(strike(2, Disposition.REJECT)).candidates()).hasSize(3);
    }

    @Test
    void aListOnWhichNobodyIsLeftIsInvalid() {
        ListDecision decision =
                decide(strike(1, Disposition.CONFIRM), strike(2, Disposition.CONFIRM), strike(3, Disposition.CONFIRM));
        assertThat(decision.valid()).isFalse();
        assertThat(decision.grounds()).extracting(ListDecision.Part::article).containsExactly("Kieswet I 5(g)");
    }

    @Test
    void aConfirmedGroundMakesTheListInvalidAndARejectedOneDoesNot() {
        Proposal late = Proposal.invalid(InvalidityGround.A);
        assertThat(decide(late.reviewed(review(Disposition.CONFIRM, ""))).valid())
                .isFalse();
        assertThat(decide(late.reviewed(review(Disposition.REJECT, ""))).valid())
                .isTrue();
    }

    @Test
    void aDesignationIsStruckBeforeItIsCorrected() {
        Proposal strike = designation(Proposal.Kind.DESIGNATION_STRIKE, "");
        Proposal correction = designation(Proposal.Kind.DESIGNATION_CORRECTION, "V.V.D.");
        assertThat(decide(correction).designation()).isEqualTo("V.V.D.");
        assertThat(decide(strike, correction).designation()).isEmpty();
        assertThat(decide().designation()).isEqualTo("VVD");
    }

    @Test
    void theRepairedNotationIsPublishedAndTheListAsHandedInStays() {
        Notation notation = new Notation(
                new CandidateName("B.C.", "", "", "Bakker"),
                Optional.of(PartialDate.parse("1971-02-03")),
                Optional.empty());
        Repair repair =
                new Repair("id", OmissionKind.C, Optional.of(2), "nieuwe lijst", Optional.of(notation), NOW, "anna");
        ListDecision decision =
                new DecisionDraft(examination(List.of(), List.of(repair)), HEAD, CANDIDATES).decide("", "carla", NOW);
        ListedCandidate second = decision.candidates().get(1).candidate();
        assertThat(second.name().initials()).isEqualTo("B.C.");
        assertThat(second.birth()).contains(PartialDate.parse("1971-02-03"));
        assertThat(second.locality()).isEqualTo("Diever");
        assertThat(CANDIDATES.get(1).name().initials()).isEqualTo("A.");
    }

    private static ListDecision decide(Proposal... proposals) {
        return new DecisionDraft(examination(List.of(proposals), List.of()), HEAD, CANDIDATES)
                .decide("besproken", "carla", NOW);
    }

    private static Proposal strike(int position, Disposition disposition) {
        return new Proposal(
                "s" + position,
                Proposal.Kind.STRIKE,
                "Kieswet I 6(1)(h)",
                Optional.of(position),
                "overleden",
                "",
                Optional.of(review(disposition, "")));
    }

    private static Proposal designation(Proposal.Kind kind, String designation) {
        return new Proposal(
                kind.name(),
                kind,
                "Kieswet I 6",
                Optional.empty(),
                "aanduiding",
                designation,
                Optional.of(review(Disposition.CONFIRM, "")));
    }

    private static Review review(Disposition disposition, String text) {
        return new Review(disposition, text, "besproken", "carla", NOW);
    }

    private static ListExamination examination(List<Proposal> proposals, List<Repair> repairs) {
        return new ListExamination(
                Optional.of("list"),
                Optional.empty(),
                "VVD",
                List.of(),
                List.of(),
                List.of(),
                new ArrayList<>(repairs),
                List.of(),
                Optional.empty(),
                true,
                proposals,
                Optional.empty(),
                List.of());
    }

    private static ListedCandidate candidate(String surname) {
        return new ListedCandidate(
                new CandidateName("A.", "", "", surname),
                Optional.empty(),
                Optional.of(PartialDate.parse("1970-01-01")),
                "Diever",
                "",
                Optional.empty(),
                Optional.empty(),
                Consent.COMPLETE,
                Home.MUNICIPALITY,
                Settlement.NONE,
                false,
                Optional.empty());
    }
}
