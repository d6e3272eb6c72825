package nl.zetel.server.nomination.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.zetel.api.Finding;
import nl.zetel.law.calendar.CalendarKey;
import nl.zetel.law.deposit.DepositKind;
import nl.zetel.law.list.ListDocuments;
import nl.zetel.law.support.Exemption;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.deposit.application.Deposits;
import nl.zetel.server.designation.application.Designations;
import nl.zetel.server.designation.domain.Standing;
import nl.zetel.server.election.application.Deadlines;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.nomination.domain.CandidateList;
import nl.zetel.server.nomination.persistence.CandidateListStore;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;

/** Candidate lists of an election (Kieswet H). */
@ApplicationScoped
@Transactional
public class CandidateLists {

    private static final String ARTICLE = "Kieswet H 1";

    @Inject
    CandidateListStore store;

    @Inject
    Elections elections;

    @Inject
    Deadlines deadlines;

    @Inject
    Designations designations;

    @Inject
    Deposits deposits;

    @Inject
    ListFactsAssembler facts;

    @Inject
    AuditTrail audit;

    /** Begins a list; it may be incomplete. A list that is not exempt expects a deposit (H 14). */
    public Stored<CandidateList> create(String electionId, CandidateList draft) {
        Election election = elections.get(electionId).value();
        deadlines.requireNotPassed(election, CalendarKey.NOMINATION_DAY);
        CandidateList list = checked(electionId, draft);
        Stored<CandidateList> stored = store.insert(electionId, list);
        audit.record(Change.created("candidate-list-created", path(electionId, stored.id()), ARTICLE, summary(list)));
        if (!exemption(electionId, list).exempt()) {
            deposits.expect(
                    electionId, DepositKind.NOMINATION, stored.id(), list.head().designation());
        }
        return stored;
    }

    /** The list with that identifier. */
    public Stored<CandidateList> get(String electionId, String id) {
        return store.get(electionId, id);
    }

    /** Lists in order of entry. */
    public Page<Stored<CandidateList>> page(String electionId, PageRequest request) {
        return store.page(elections.get(electionId).id(), request);
    }

    /** Changes a list that was not handed in yet; the caller has checked that it changes what was read. */
    public Stored<CandidateList> change(String electionId, Stored<CandidateList> before, CandidateList changed) {
        if (before.value().state() != CandidateList.State.DRAFT) {
            throw ProblemException.byLaw(
                    ProblemCode.WRONG_STATE,
                    ARTICLE,
                    "Deze lijst is ingeleverd; daarna is alleen herstel van verzuimen mogelijk");
        }
        deadlines.requireNotPassed(elections.get(electionId).value(), CalendarKey.NOMINATION_DAY);
        CandidateList list = checked(electionId, changed);
        Stored<CandidateList> stored = store.update(before.with(list));
        audit.record(Change.changed(
                "candidate-list-changed",
                path(electionId, before.id()),
                ARTICLE,
                summary(before.value()),
                summary(list)));
        return stored;
    }

    /** What is missing or has to be looked at before the list is handed in. */
    public List<Finding> findings(String electionId, Stored<CandidateList> list) {
        return ListDocuments.check(facts.assemble(electionId, list, exemption(electionId, list.value())));
    }

    /** Whether the list needs no support declarations and no deposit (H 4(8), H 14(2)). */
    public Exemption exemption(String electionId, CandidateList list) {
        return Exemption.of(facts.predecessor(electionId, list));
    }

    /** The designation is the one that is registered; what is written above the list may differ (I 6(3)). */
    private CandidateList checked(String electionId, CandidateList list) {
        list.designationId().ifPresent(id -> {
            Standing standing = designations.standing(electionId, id);
            if (list.head().designation().isBlank()) {
                throw ProblemException.ofField(
                        "/designation", "MISSING", "Boven deze lijst hoort een aanduiding: " + standing.text());
            }
        });
        return list;
    }

    /** What the chain keeps of a list: that it changed and how long it is, not who stands on it. */
    private static ListSummary summary(CandidateList list) {
        return new ListSummary(
                list.head().designation(),
                list.candidates().size(),
                list.submitters().size(),
                list.agentDeclared(),
                list.depositProof(),
                list.state());
    }

    /** What the chain keeps of a list. */
    public record ListSummary(
            String designation,
            int candidates,
            int submitters,
            boolean agentDeclared,
            boolean depositProof,
            CandidateList.State state) {}

    /** Path of a list. */
    public static String path(String electionId, String id) {
        return Elections.path(electionId) + "/candidate-lists/" + id;
    }
}
