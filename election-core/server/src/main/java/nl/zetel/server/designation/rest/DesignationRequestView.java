package nl.zetel.server.designation.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.Step;
import nl.zetel.law.designation.CharacterCount;
import nl.zetel.law.designation.DesignationReview;
import nl.zetel.law.designation.GroundFinding;
import nl.zetel.law.designation.Proposal;
import nl.zetel.law.designation.RegistrationRequest;
import nl.zetel.law.designation.RequestDocument;
import nl.zetel.law.designation.SimilarDesignation;
import nl.zetel.server.designation.domain.AgentNames;
import nl.zetel.server.designation.domain.Appeal;
import nl.zetel.server.designation.domain.CommitteeDecision;
import nl.zetel.server.designation.domain.DesignationCase;
import nl.zetel.server.designation.domain.RequestState;
import nl.zetel.server.store.Stored;

/** A request as its caller sees it, with what the rules say about it. */
public record DesignationRequestView(
        String id,
        String designation,
        String group,
        boolean association,
        List<RequestDocument> documents,
        List<RequestDocument> missing,
        AgentNames agent,
        OffsetDateTime receivedAt,
        Optional<OffsetDateTime> completedAt,
        LocalDate deadline,
        RequestState state,
        Proposal proposal,
        CharacterCount count,
        List<GroundFinding> grounds,
        List<Similar> similar,
        List<Step> steps,
        Optional<CommitteeDecision> decision,
        Optional<LocalDate> publishedOn,
        Optional<String> changes,
        Optional<LocalDate> completionUntil,
        Optional<String> completionLetterId,
        Optional<LocalDate> appealUntil,
        List<CommitteeDecision> earlierDecisions,
        List<Appeal> appeals,
        Optional<String> takenOverFrom,
        Optional<String> takenOverBy) {

    /** The elections that a request came from and went to; empty where it stayed. */
    record Way(Optional<String> from, Optional<String> to) {}

    /** A known designation that looks like it. */
    public record Similar(String designation, String source, String likeness, String reason) {

        static Similar of(SimilarDesignation similar) {
            return new Similar(
                    similar.known().designation().value(),
                    similar.known().source().name(),
                    similar.likeness().kind().name(),
                    similar.likeness().reason());
        }
    }

    static DesignationRequestView of(
            Stored<DesignationCase> stored,
            RegistrationRequest.Review completeness,
            DesignationReview review,
            Optional<LocalDate> appealUntil,
            Way way) {
        DesignationCase value = stored.value();
        return new DesignationRequestView(
                stored.id(),
                value.designation(),
                value.group(),
                value.association(),
                value.documents().stream().sorted().toList(),
                completeness.missing(),
                value.agent(),
                value.receivedAt(),
                value.completedAt(),
                completeness.deadline(),
                value.state(),
                review.proposal(),
                review.count(),
                review.grounds(),
                review.similar().stream().map(Similar::of).toList(),
                java.util.stream.Stream.concat(completeness.steps().stream(), review.steps().stream())
                        .toList(),
                value.decision(),
                value.publishedOn(),
                value.history().changes(),
                value.history().completionUntil(),
                value.history().completionLetterId(),
                appealUntil,
                value.history().earlier(),
                value.history().appeals(),
                way.from(),
                way.to());
    }
}
