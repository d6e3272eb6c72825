package nl.zetel.server.nomination.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.job.Job;
import nl.zetel.server.job.Jobs;
import nl.zetel.server.nomination.domain.CandidateFinding;
import nl.zetel.server.nomination.domain.CandidateList;
import nl.zetel.server.nomination.domain.RegisterCheck;
import nl.zetel.server.nomination.domain.RegisterRound;
import nl.zetel.server.nomination.persistence.CandidateFindingStore;
import nl.zetel.server.nomination.persistence.RegisterCheckStore;
import nl.zetel.server.nomination.persistence.RegisterRoundStore;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.register.application.PopulationRegisters;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.StorageJson;
import nl.zetel.server.store.Stored;

/** Checks the candidates of a list against the population register, as a job. */
@ApplicationScoped
@Transactional
public class RegisterRounds {

    @Inject
    RegisterRoundStore rounds;

    @Inject
    RegisterCheckStore checks;

    @Inject
    CandidateFindingStore findings;

    @Inject
    CandidateLists lists;

    @Inject
    PopulationRegisters registers;

    @Inject
    Jobs jobs;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    @Inject
    StorageJson json;

    @Inject
    AuditTrail audit;

    /**
     * Begins a round, or goes on with one that ended early: who was checked in it is not asked for again, unless the
     * list was changed since.
     *
     * @param confirmations what clerks looked up elsewhere; empty to ask a register
     * @throws ProblemException if a round is at work, the list is decided, or nothing is there to ask
     */
    public Stored<Job> start(String electionId, String listId, List<RegisterRound.Confirmed> confirmations) {
        Stored<CandidateList> list = lists.lock(electionId, listId);
        lists.requireUndecided(electionId, list.value());
        requireCandidates(list.value());
        Stored<RegisterRound> round = round(list, registers.plugin(!confirmations.isEmpty()), confirmations);
        audit.record(Change.created(
                "register-round-started",
                path(electionId, listId, round.id()),
                "Kieswet I 1",
                new RoundSummary(round.value().register(), round.value().state(), "")));
        return jobs.submit(
                RegisterRoundWork.TYPE,
                CandidateLists.path(electionId, listId),
                json.write(new RegisterRoundWork.Input(electionId, listId, round.id())));
    }

    private Stored<RegisterRound> round(
            Stored<CandidateList> list, String register, List<RegisterRound.Confirmed> confirmations) {
        Optional<Stored<RegisterRound>> newest = newest(list.id());
        if (newest.isPresent()) {
            RegisterRound value = newest.get().value();
            if (value.state() == RegisterRound.State.RUNNING) {
                throw ProblemException.notNow(
                        "De kandidaten van deze lijst worden al gecontroleerd",
                        Possible.after("Wacht tot die ronde klaar is, of breek haar taak af (jobs)"));
            }
            if (value.state() != RegisterRound.State.COMPLETED && value.listVersion() == list.version()) {
                return rounds.update(newest.get().with(round -> round.resumed(register, confirmations)));
            }
        }
        return rounds.insert(
                list.id(),
                new RegisterRound(
                        list.version(),
                        register,
                        RegisterRound.State.RUNNING,
                        current.user(),
                        clock.now(),
                        "",
                        confirmations));
    }

    /** Who looked something up: the caller. */
    public String clerk() {
        return current.user();
    }

    /** The rounds of a list in order. */
    public Page<Stored<RegisterRound>> page(String electionId, String listId, PageRequest request) {
        return rounds.page(lists.get(electionId, listId).id(), request);
    }

    /** The round with that identifier. */
    public Stored<RegisterRound> get(String electionId, String listId, String id) {
        return rounds.get(lists.get(electionId, listId).id(), id);
    }

    /** What is known of each candidate who was checked in a round, by position. */
    public Map<Integer, RegisterCheck> checks(String roundId) {
        Map<Integer, RegisterCheck> all = new LinkedHashMap<>();
        checks.all(roundId).forEach(check -> all.put(check.value().position(), check.value()));
        return all;
    }

    /** What a round found. */
    public List<Stored<CandidateFinding>> findings(String listId, String roundId) {
        return findings.all(listId).stream()
                .filter(finding -> finding.value().roundId().equals(roundId))
                .toList();
    }

    private Optional<Stored<RegisterRound>> newest(String listId) {
        List<Stored<RegisterRound>> all = rounds.all(listId);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    private static void requireCandidates(CandidateList list) {
        if (list.candidates().isEmpty()) {
            throw ProblemException.notNow(
                    "Op deze lijst staan nog geen kandidaten", Possible.after("Voer eerst de kandidaten in"));
        }
    }

    /** What the chain keeps of a round. */
    public record RoundSummary(String register, RegisterRound.State state, String message) {}

    /** Path of a round. */
    public static String path(String electionId, String listId, String id) {
        return CandidateLists.path(electionId, listId) + "/register-rounds/" + id;
    }
}
