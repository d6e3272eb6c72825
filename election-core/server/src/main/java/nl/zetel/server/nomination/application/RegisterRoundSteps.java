package nl.zetel.server.nomination.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.zetel.api.Bsn;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.nomination.domain.CandidateList;
import nl.zetel.server.nomination.domain.ListedCandidate;
import nl.zetel.server.nomination.domain.RegisterCheck;
import nl.zetel.server.nomination.domain.RegisterCheck.Outcome;
import nl.zetel.server.nomination.domain.RegisterComparison;
import nl.zetel.server.nomination.domain.RegisterRound;
import nl.zetel.server.nomination.persistence.RegisterCheckStore;
import nl.zetel.server.nomination.persistence.RegisterRoundStore;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.register.application.Question;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Stored;
import nl.zetel.spi.Confirmation;
import nl.zetel.spi.Consultation.Profile;
import nl.zetel.spi.RegisterAnswer;

/** The steps of a round, each in a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class RegisterRoundSteps {

    @Inject
    CandidateLists lists;

    @Inject
    Elections elections;

    @Inject
    RegisterRoundStore rounds;

    @Inject
    RegisterCheckStore checks;

    @Inject
    RoundFindings findings;

    @Inject
    CurrentActor current;

    @Inject
    AuditTrail audit;

    /** What is left to do. */
    public RoundPlan plan(RegisterRoundWork.Input input) {
        Stored<RegisterRound> round = rounds.get(input.roundId());
        Stored<CandidateList> list = lists.get(input.electionId(), input.listId());
        requireUnchanged(round.value(), list);
        List<ListedCandidate> candidates = list.value().candidates();
        Map<Integer, Boolean> checked = new TreeMap<>();
        checks.all(input.roundId()).forEach(check -> checked.put(check.value().position(), true));
        Map<Bsn, List<Integer>> todo = new LinkedHashMap<>();
        List<Integer> unnumbered = new ArrayList<>();
        for (int position = 1; position <= candidates.size(); position++) {
            if (!checked.containsKey(position)) {
                Optional<Bsn> number = candidates.get(position - 1).bsn();
                if (number.isPresent()) {
                    todo.computeIfAbsent(number.get(), n -> new ArrayList<>()).add(position);
                } else {
                    unnumbered.add(position);
                }
            }
        }
        return new RoundPlan(
                input,
                candidates,
                todo,
                unnumbered,
                checked.size(),
                council(input.electionId()),
                question(input, round.value()));
    }

    /** Notes that nobody can be asked for a candidate without a number. */
    public void withoutNumber(RegisterRoundWork.Input input, int position) {
        checks.insert(input.roundId(), new RegisterCheck(position, Outcome.NO_BSN));
        findings.keep(input, List.of(RegisterComparison.withoutNumber(position)));
    }

    private RegisterComparison.Council council(String electionId) {
        ListFactsAssembler.CouncilTerm term =
                ListFactsAssembler.council(elections.get(electionId).value());
        return new RegisterComparison.Council(current.municipality(), term.meets(), term.nextCouncil());
    }

    private static Question question(RegisterRoundWork.Input input, RegisterRound round) {
        Map<Bsn, Confirmation> confirmations = new LinkedHashMap<>();
        round.confirmations()
                .forEach(confirmed -> confirmations.put(
                        confirmed.number(),
                        new Confirmation(
                                confirmed.person(),
                                confirmed.source(),
                                confirmed.at().toInstant(),
                                confirmed.clerk())));
        return new Question(
                Profile.CANDIDATE,
                "kandidaat-controleren",
                RegisterRounds.path(input.electionId(), input.listId(), input.roundId()),
                confirmations);
    }

    /** Stores what a batch brought; answers how many candidates are checked now. */
    public int store(RoundPlan plan, Map<Bsn, RegisterAnswer> answers) {
        answers.forEach((number, answer) ->
                plan.todo().getOrDefault(number, List.of()).forEach(position -> store(plan, position, answer)));
        return checks.all(plan.input().roundId()).size();
    }

    private void store(RoundPlan plan, int position, RegisterAnswer answer) {
        findings.keep(plan.input(), RegisterComparison.of(position, plan.at(position), answer, plan.council()));
        if (plan.at(position).bsn().isEmpty()) {
            findings.keep(plan.input(), List.of(RegisterComparison.foundByName(position)));
        }
        checks.insert(plan.input().roundId(), new RegisterCheck(position, outcome(answer)));
    }

    private static Outcome outcome(RegisterAnswer answer) {
        if (answer instanceof RegisterAnswer.Found) {
            return Outcome.FOUND;
        }
        return answer instanceof RegisterAnswer.NotFound ? Outcome.NOT_FOUND : Outcome.NOT_UNIQUE;
    }

    /** Ends a round in which everybody was checked, or which a person stopped. */
    public void complete(RoundPlan plan) {
        RegisterRoundWork.Input input = plan.input();
        if (checks.all(input.roundId()).size() < plan.total()) {
            end(input, RegisterRound.State.CANCELLED, "");
            return;
        }
        requireUnchanged(rounds.get(input.roundId()).value(), lists.lock(input.electionId(), input.listId()));
        findings.settle(input);
        Stored<RegisterRound> round = rounds.update(rounds.lock(input.roundId()).with(RegisterRound::completed));
        record(input, round.value());
    }

    /** Ends a round before everybody was checked. */
    public void end(RegisterRoundWork.Input input, RegisterRound.State state, String message) {
        Stored<RegisterRound> round =
                rounds.update(rounds.lock(input.roundId()).with(value -> value.ended(state, message)));
        record(input, round.value());
    }

    private void record(RegisterRoundWork.Input input, RegisterRound round) {
        audit.record(Change.created(
                "register-round-ended",
                RegisterRounds.path(input.electionId(), input.listId(), input.roundId()),
                "Kieswet I 1",
                new RegisterRounds.RoundSummary(round.register(), round.state(), round.message())));
    }

    private static void requireUnchanged(RegisterRound round, Stored<CandidateList> list) {
        if (round.listVersion() != list.version()) {
            throw ProblemException.of(
                    ProblemCode.CHANGED_MEANWHILE,
                    "De lijst is gewijzigd sinds deze ronde begon; begin een nieuwe ronde");
        }
    }
}
