package nl.zetel.server.examination.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.zetel.law.list.OmissionKind;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.examination.domain.Disposition;
import nl.zetel.server.examination.domain.ExaminedOmission;
import nl.zetel.server.examination.domain.ListExamination;
import nl.zetel.server.examination.domain.Proposal;
import nl.zetel.server.examination.domain.Review;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Stored;

/** What persons make of the omissions and decisions that the rules propose, and the omissions that they find (I 2(1)). */
@ApplicationScoped
@Transactional
public class OmissionReviews {

    private static final String ARTICLE = "Kieswet I 2";

    @Inject
    ListExaminations examinations;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    /** An omission that a person found. */
    public record Found(
            OmissionKind kind, Optional<Integer> position, String description, String repair, String reason) {}

    /** Records what a person makes of an omission or a proposal; who had the rules propose it does not review it. */
    public Stored<ListExamination> review(
            String electionId, String id, String itemId, Disposition disposition, String text, String reason) {
        if (disposition == Disposition.CHANGE && text.isBlank()) {
            throw ProblemException.ofField("/text", "MISSING", "Geef bij een wijziging de nieuwe tekst");
        }
        Stored<ListExamination> before = examinations.lockUndecided(electionId, id);
        Review review = new Review(disposition, text, reason, current.user(), clock.now());
        ListExamination after = reviewed(electionId, before.value(), itemId, review);
        return examinations.changed(electionId, "examination-reviewed", ARTICLE, before, after, reason);
    }

    private ListExamination reviewed(String electionId, ListExamination list, String itemId, Review review) {
        Optional<ExaminedOmission> omission = list.omission(itemId);
        if (omission.isPresent()) {
            ListExaminations.requireNotNotified(list);
            current.requireOtherThan(examinations.session(electionId).startedBy());
            return list.with(omission.get().reviewed(review));
        }
        Proposal proposal = list.proposal(itemId).orElseThrow(() -> ProblemException.notFound("verzuim of voorstel"));
        current.requireOtherThan(examinations.session(electionId).proposedBy().orElse(""));
        return list.with(proposal.reviewed(review));
    }

    /** Adds an omission that a person found. */
    public Stored<ListExamination> add(String electionId, String id, Found found) {
        Stored<ListExamination> before = examinations.lockUndecided(electionId, id);
        ListExaminations.requireNotNotified(before.value());
        requirePosition(electionId, before.value(), found);
        Review review = new Review(Disposition.CONFIRM, "", found.reason(), current.user(), clock.now());
        ExaminedOmission omission = new ExaminedOmission(
                UUID.randomUUID().toString(),
                found.kind(),
                found.kind().article(),
                found.position(),
                found.description(),
                found.repair(),
                Optional.of(review),
                Optional.empty());
        ListExamination after = before.value().with(omission);
        return examinations.changed(electionId, "omission-added", ARTICLE, before, after, found.reason());
    }

    private void requirePosition(String electionId, ListExamination examination, Found found) {
        if (found.kind() == OmissionKind.A) {
            throw ProblemException.ofField("/kind", "COUNTED", "Ondersteuningsverklaringen worden geteld");
        }
        boolean ofCandidate =
                found.kind().compareTo(OmissionKind.B) >= 0 && found.kind().compareTo(OmissionKind.E) <= 0;
        if (ofCandidate != found.position().isPresent()) {
            throw ProblemException.ofField(
                    "/position", "POSITION", "Een verzuim b tot en met e noemt een kandidaat, een ander niet");
        }
        found.position().ifPresent(place -> examinations.requireCandidate(electionId, examination, place));
    }
}
