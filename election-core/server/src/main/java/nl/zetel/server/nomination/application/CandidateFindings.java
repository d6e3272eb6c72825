package nl.zetel.server.nomination.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.nomination.domain.CandidateFinding;
import nl.zetel.server.nomination.domain.CandidateList;
import nl.zetel.server.nomination.domain.Correction;
import nl.zetel.server.nomination.domain.Disposition;
import nl.zetel.server.nomination.domain.FindingReview;
import nl.zetel.server.nomination.domain.ListedCandidate;
import nl.zetel.server.nomination.domain.Positions;
import nl.zetel.server.nomination.domain.ReviewedFinding;
import nl.zetel.server.nomination.persistence.CandidateFindingStore;
import nl.zetel.server.nomination.persistence.ListVersionStore;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;

/** What the population register's answers mean for the candidates of a list, and what persons made of it. */
@ApplicationScoped
@Transactional
public class CandidateFindings {

    @Inject
    CandidateFindingStore store;

    @Inject
    CandidateLists lists;

    @Inject
    ListVersionStore versions;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    @Inject
    AuditTrail audit;

    /** The findings of the newest round about each candidate, with what a person made of them; by position. */
    public List<ReviewedFinding> of(String electionId, String listId) {
        return store.all(lists.get(electionId, listId).id()).stream()
                .filter(finding -> finding.value().current())
                .map(finding -> ReviewedFinding.of(finding.id(), finding.value()))
                .toList();
    }

    /** The candidates in their order, with the notation as corrected ex officio; the list stays as it was handed in. */
    public List<ListedCandidate> corrected(String electionId, String listId) {
        Stored<CandidateList> list = lists.get(electionId, listId);
        List<CandidateFinding> findings = current(listId);
        List<ListedCandidate> corrected = new ArrayList<>();
        for (ListedCandidate candidate : list.value().candidates()) {
            corrected.add(FindingsOfCandidate.of(corrected.size() + 1, findings).corrected(candidate));
        }
        return List.copyOf(corrected);
    }

    /** All findings of a list by position, those that are gone too. */
    public Page<Stored<CandidateFinding>> page(String electionId, String listId, PageRequest request) {
        return store.page(lists.get(electionId, listId).id(), request);
    }

    /** The finding with that identifier. */
    public Stored<CandidateFinding> get(String electionId, String listId, String id) {
        return store.get(lists.get(electionId, listId).id(), id);
    }

    /**
     * Records what a person made of a finding; the same finding can be reviewed again until the list is decided.
     *
     * @throws ProblemException if the caller entered or changed the list, or the finding is gone, or the correction does not fit
     */
    public Stored<CandidateFinding> review(
            String electionId, String listId, String id, Disposition disposition, Verdict verdict) {
        Stored<CandidateList> list = lists.get(electionId, listId);
        current.requireOtherThan(list.createdBy());
        versions.all(listId)
                .forEach(version -> current.requireOtherThan(version.value().by()));
        lists.requireUndecided(electionId, list.value());
        Stored<CandidateFinding> before = store.lock(store.get(listId, id).id());
        if (!before.value().current()) {
            throw ProblemException.notNow(
                    "Bij de laatste controle is dit niet meer gevonden", Possible.never("Er valt niets te beoordelen"));
        }
        checkCorrection(disposition, verdict.correction());
        CandidateFinding reviewed = before.value()
                .reviewed(new FindingReview(
                        disposition, verdict.reason(), verdict.correction(), current.user(), clock.now()));
        Stored<CandidateFinding> after = store.update(before.with(reviewed));
        audit.record(Change.changed(
                        "candidate-finding-reviewed",
                        path(electionId, listId, id),
                        reviewed.article(),
                        summary(before.value()),
                        summary(reviewed))
                .because(verdict.reason()));
        return after;
    }

    /**
     * Why somebody decides as they do.
     *
     * @param reason the reason
     * @param correction the right notation; only to correct
     */
    public record Verdict(String reason, Optional<Correction> correction) {}

    /** Findings about candidates who now stand on the list in another way, or elsewhere on it, are gone. */
    public void candidatesChanged(Stored<CandidateList> before, CandidateList after) {
        for (Stored<CandidateFinding> finding : store.all(before.id())) {
            int index = finding.value().position() - 1;
            if (finding.value().current() && !sameAt(index, before.value(), after)) {
                store.update(finding.with(CandidateFinding::gone));
            }
        }
    }

    /** Findings go with the candidates whom they are about. */
    void candidatesMoved(String listId, Positions positions) {
        for (Stored<CandidateFinding> finding : store.all(listId)) {
            int position = finding.value().position();
            if (finding.value().current() && position != positions.newPosition(position)) {
                store.update(finding.with(value -> value.at(positions.newPosition(position))));
            }
        }
    }

    private static boolean sameAt(int index, CandidateList before, CandidateList after) {
        return index < before.candidates().size()
                && index < after.candidates().size()
                && before.candidates().get(index).isNotedAs(after.candidates().get(index));
    }

    private List<CandidateFinding> current(String listId) {
        return store.all(listId).stream()
                .map(Stored::value)
                .filter(CandidateFinding::current)
                .toList();
    }

    private static void checkCorrection(Disposition disposition, Optional<Correction> correction) {
        boolean given = correction.filter(some -> !some.isEmpty()).isPresent();
        if (given != (disposition == Disposition.CORRECT)) {
            throw ProblemException.ofField(
                    "/correction",
                    given ? "NOT_ALLOWED" : "MISSING",
                    given
                            ? "Een verbetering hoort alleen bij disposition CORRECT"
                            : "Geef bij disposition CORRECT de juiste vermelding");
        }
    }

    /** What the chain keeps of a finding: what was decided, not about whom. */
    private static FindingSummary summary(CandidateFinding finding) {
        return new FindingSummary(finding.position(), finding.code(), finding.state());
    }

    /** What the chain keeps of a finding. */
    public record FindingSummary(int position, String code, CandidateFinding.State state) {}

    /** Path of a finding. */
    public static String path(String electionId, String listId, String id) {
        return CandidateLists.path(electionId, listId) + "/findings/" + id;
    }
}
