package nl.zetel.server.examination.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.examination.domain.ExaminationSession;
import nl.zetel.server.examination.domain.ListExamination;
import nl.zetel.server.examination.persistence.ListExaminationStore;
import nl.zetel.server.nomination.application.CandidateLists;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;

/** The examinations of single lists: read by everybody, changed by the steps of I 2 to I 7 in this package. */
@ApplicationScoped
@Transactional
public class ListExaminations {

    @Inject
    ListExaminationStore store;

    @Inject
    Examinations examinations;

    @Inject
    Elections elections;

    @Inject
    CandidateLists lists;

    @Inject
    AuditTrail audit;

    /** The examination of a list. */
    public Stored<ListExamination> get(String electionId, String id) {
        return store.get(electionId, id);
    }

    /** Examinations of lists. */
    public Page<Stored<ListExamination>> page(String electionId, PageRequest request) {
        return store.page(elections.get(electionId).id(), request);
    }

    /** The examination of a list, which nobody else changes before this transaction ends. */
    Stored<ListExamination> lock(String electionId, String id) {
        return store.lock(store.get(electionId, id).id());
    }

    /** As {@link #lock}, and the committee has not decided on the list. */
    Stored<ListExamination> lockUndecided(String electionId, String id) {
        Stored<ListExamination> examination = lock(electionId, id);
        if (examination.value().decision().isPresent()) {
            throw ExaminationOrder.decided(examination.value());
        }
        return examination;
    }

    /** Stores a change with its entry in the chain. */
    Stored<ListExamination> changed(
            String electionId,
            String action,
            String article,
            Stored<ListExamination> before,
            ListExamination after,
            String reason) {
        Stored<ListExamination> stored = store.update(before.with(after));
        audit.record(Change.changed(
                        action,
                        path(electionId, before.id()),
                        article,
                        ListSummary.of(before.value()),
                        ListSummary.of(after))
                .because(reason));
        return stored;
    }

    /** The session that the examination of a list is part of. */
    ExaminationSession session(String electionId) {
        return examinations.find(electionId).orElseThrow().value();
    }

    /** @throws ProblemException if nobody stands on the list at that place */
    void requireCandidate(String electionId, ListExamination examination, int position) {
        int candidates = examination
                .listId()
                .map(listId ->
                        lists.get(electionId, listId).value().candidates().size())
                .orElse(0);
        if (position < 1 || position > candidates) {
            throw ProblemException.ofField("/position", "NO_CANDIDATE", "Op deze plaats staat geen kandidaat");
        }
    }

    /** @throws ProblemException if the omissions were told already, or the decision was proposed */
    static void requireNotNotified(ListExamination examination) {
        if (examination.proposed()) {
            throw ProblemException.notNow(
                    "De hersteltermijn is voorbij en de regels hebben over " + ExaminationOrder.name(examination)
                            + " een besluit voorgesteld",
                    Possible.never("Beoordeel elk onderdeel van dat voorstel (reviews)"));
        }
        if (examination.letterId().isPresent()) {
            throw ProblemException.notNow(
                    "Kieswet I 2(1)",
                    "De verzuimen van " + ExaminationOrder.name(examination) + " zijn aan de inleveraar gemeld",
                    Possible.never(
                            "Verzend de brief zo nodig opnieuw (dispatches); een verzuim dat er niet in staat, kan nog bij"
                                    + " de Afdeling bestuursrechtspraak worden hersteld (Kieswet I 8)"));
        }
    }

    /** Path of the examination of a list. */
    public static String path(String electionId, String id) {
        return Elections.path(electionId) + "/list-examinations/" + id;
    }
}
