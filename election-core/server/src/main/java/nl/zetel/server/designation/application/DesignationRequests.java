package nl.zetel.server.designation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zetel.law.deposit.DepositKind;
import nl.zetel.law.designation.DesignationReview;
import nl.zetel.law.designation.DesignationText;
import nl.zetel.law.designation.RefusalGround;
import nl.zetel.law.designation.RequestDocument;
import nl.zetel.law.designation.Source;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.deposit.application.Deposits;
import nl.zetel.server.designation.domain.AgentNames;
import nl.zetel.server.designation.domain.CaseHistory;
import nl.zetel.server.designation.domain.CommitteeDecision;
import nl.zetel.server.designation.domain.Designation;
import nl.zetel.server.designation.domain.DesignationCase;
import nl.zetel.server.designation.domain.RegisterHistory;
import nl.zetel.server.designation.domain.RequestState;
import nl.zetel.server.designation.persistence.DesignationCaseStore;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;

/** Requests to register a designation (Kieswet G 3). */
@ApplicationScoped
@Transactional
public class DesignationRequests {

    private static final String ARTICLE = "Kieswet G 3";

    @Inject
    DesignationCaseStore store;

    @Inject
    CarriedRequests carried;

    @Inject
    Designations designations;

    @Inject
    Elections elections;

    @Inject
    Deposits deposits;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    /**
     * Receives a request now; a late one is put aside for the next election, which takes it over (G 3(1)).
     *
     * @param changes the designation that it asks to change (G 3(6)), which needs no deposit; empty for a new one
     */
    public Stored<DesignationCase> receive(
            String electionId,
            String designation,
            String group,
            boolean association,
            Set<RequestDocument> documents,
            AgentNames agent,
            Optional<String> changes) {
        changes.ifPresent(id -> designations.requireChangeable(electionId, id));
        Election election = elections.get(electionId).value();
        DesignationCase received = new DesignationCase(
                        new DesignationText(designation).value(),
                        changes.map(id ->
                                        designations.get(electionId, id).value().group())
                                .orElse(group),
                        association,
                        documents,
                        agent,
                        clock.now(),
                        Optional.empty(),
                        Optional.empty(),
                        current.user(),
                        RequestState.INCOMPLETE,
                        Optional.empty(),
                        Optional.empty(),
                        CaseHistory.changing(changes))
                .reviewed(election.calendar());
        Stored<DesignationCase> stored = store.insert(electionId, received);
        audit.record(Change.created("designation-requested", path(electionId, stored.id()), ARTICLE, received));
        if (changes.isEmpty()) {
            deposits.expect(electionId, DepositKind.REGISTRATION, stored.id(), received.designation());
        }
        carried.settle(stored);
        return get(electionId, stored.id());
    }

    /** The request with that identifier: received at this election, or taken over by it. */
    public Stored<DesignationCase> get(String electionId, String id) {
        return carried.get(electionId, id);
    }

    /** The request as it was at a version. */
    public Stored<DesignationCase> version(String electionId, String id, long version) {
        return store.version(get(electionId, id), version);
    }

    /** Requests in order of receipt; what earlier elections put aside comes first. */
    public Page<Stored<DesignationCase>> page(String electionId, PageRequest request) {
        return Page.of(carried.all(elections.get(electionId).id()), request);
    }

    /** Requests that the committee decided on, in order of receipt. */
    public List<Stored<DesignationCase>> decided(String electionId) {
        return carried.handled(electionId).stream()
                .filter(request -> request.value().decision().isPresent())
                .toList();
    }

    /** Completes a request (Awb 4:5); after the deadline it is kept for the next election. */
    public Stored<DesignationCase> complete(
            String electionId, Stored<DesignationCase> before, Set<RequestDocument> documents, AgentNames agent) {
        carried.here(electionId, before.id());
        if (before.value().state() != RequestState.INCOMPLETE) {
            throw RequestRefusals.nothingMissing(before.value());
        }
        Election election = elections.get(electionId).value();
        DesignationCase completed = before.value()
                .completed(documents, agent, current.user(), clock.now())
                .reviewed(election.calendar());
        carried.settle(changed("designation-request-completed", electionId, before, completed, ""));
        return get(electionId, before.id());
    }

    /** What the rules propose about a request, with everything that is known now. */
    public DesignationReview review(String electionId, Stored<DesignationCase> request) {
        return new RequestComparison(
                        elections.get(electionId).value().nominationDay(),
                        designations.known(electionId),
                        carried.all(electionId))
                .review(request);
    }

    /** Records the committee's decision; who entered or completed the request does not decide on it. */
    public Stored<DesignationCase> decide(
            String electionId, String id, boolean accepted, Optional<RefusalGround> ground, String reason) {
        Stored<DesignationCase> before = carried.here(electionId, id);
        requireDecidable(before.value(), accepted, ground);
        if (accepted) {
            before.value()
                    .history()
                    .changes()
                    .ifPresent(changed -> designations.requireStillThere(electionId, changed));
        }
        current.requireOtherThan(before.value().enteredBy());
        before.value().completedBy().ifPresent(current::requireOtherThan);
        CommitteeDecision decision = new CommitteeDecision(
                accepted, ground, reason, review(electionId, before).proposal(), current.user(), clock.now());
        Stored<DesignationCase> after = changed(
                accepted ? "designation-accepted" : "designation-refused",
                electionId,
                before,
                before.value().decided(decision),
                reason);
        if (accepted) {
            enter(electionId, after);
        }
        return after;
    }

    /** Records that the decision was sent to the agent and published (G 3(5)). */
    public Stored<DesignationCase> publish(String electionId, String id) {
        Stored<DesignationCase> before = carried.here(electionId, id);
        if (before.value().decision().isEmpty() || before.value().publishedOn().isPresent()) {
            throw RequestRefusals.nothingToPublish(before.value());
        }
        return changed(
                "designation-decision-published",
                electionId,
                before,
                before.value().published(clock.today()),
                "");
    }

    /**
     * A notice of the decision was published (G 3(5)); nothing changes if it was published before.
     *
     * @param day on which day
     * @param where where, such as the number in the gazette
     */
    public void announced(String electionId, String id, LocalDate day, String where) {
        Stored<DesignationCase> before = carried.here(electionId, id);
        if (before.value().decision().isPresent()
                && before.value().publishedOn().isEmpty()) {
            changed(
                    "designation-decision-published",
                    electionId,
                    before,
                    before.value().published(day),
                    where);
        }
    }

    private static void requireDecidable(DesignationCase value, boolean accepted, Optional<RefusalGround> ground) {
        if (!value.state().open()) {
            throw RequestRefusals.closed(value);
        }
        if (accepted && value.state() != RequestState.COMPLETE) {
            throw RequestRefusals.notAcceptable(value);
        }
        if (!accepted && ground.isEmpty() && value.state() == RequestState.COMPLETE) {
            throw ProblemException.ofField(
                    "/ground", "MISSING", "Een weigering noemt een grond van G 3(4), a tot en met f");
        }
    }

    private Designation registered(Stored<DesignationCase> request) {
        DesignationCase value = request.value();
        return new Designation(
                value.designation(),
                value.group(),
                Source.MUNICIPAL_REGISTER,
                value.agent(),
                List.of(),
                clock.today(),
                request.id(),
                RegisterHistory.NONE);
    }

    /** Enters what was accepted: a new designation, or the change of one. */
    void enter(String electionId, Stored<DesignationCase> accepted) {
        accepted.value()
                .history()
                .changes()
                .ifPresentOrElse(
                        id -> designations.changed(
                                electionId, id, accepted.value().designation()),
                        () -> designations.register(electionId, registered(accepted)));
    }

    /** A request that nobody else changes before this transaction ends. */
    Stored<DesignationCase> lock(String electionId, String id) {
        return store.lock(carried.here(electionId, id).id());
    }

    Stored<DesignationCase> changed(
            String action, String electionId, Stored<DesignationCase> before, DesignationCase after, String reason) {
        Stored<DesignationCase> stored = store.update(before.with(after));
        audit.record(Change.changed(action, path(electionId, before.id()), ARTICLE, before.value(), after)
                .because(reason));
        return stored;
    }

    /** Path of a request. */
    public static String path(String electionId, String id) {
        return Elections.path(electionId) + "/designation-requests/" + id;
    }
}
