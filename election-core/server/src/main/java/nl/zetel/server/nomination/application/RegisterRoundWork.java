package nl.zetel.server.nomination.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zetel.api.Bsn;
import nl.zetel.api.PartialDate;
import nl.zetel.server.job.JobWork;
import nl.zetel.server.nomination.domain.ListedCandidate;
import nl.zetel.server.nomination.domain.RegisterRound;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.register.application.PopulationRegisters;
import nl.zetel.server.store.StorageJson;

/** A round as a job: every batch is stored when it comes, and who was consulted is not asked for again. */
@ApplicationScoped
public class RegisterRoundWork implements JobWork {

    static final String TYPE = "register-round";

    private static final System.Logger LOG = System.getLogger(RegisterRoundWork.class.getName());

    @Inject
    PopulationRegisters registers;

    @Inject
    RegisterRoundSteps steps;

    @Inject
    StorageJson json;

    /**
     * What a job is given.
     *
     * @param electionId the election
     * @param listId the list
     * @param roundId the round
     */
    public record Input(String electionId, String listId, String roundId) {}

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String run(String input, Progress progress) {
        Input round = json.read(input, Input.class);
        try {
            RoundPlan plan = searched(steps.plan(round), progress);
            progress.report(plan.done(), plan.total());
            registers.round(
                    plan.todo().keySet(),
                    plan.question(),
                    answers -> progress.report(steps.store(plan, answers), plan.total()),
                    progress::cancelled);
            steps.complete(plan);
        } catch (ProblemException e) {
            steps.end(round, RegisterRound.State.FAILED, e.getMessage());
            throw e;
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Round " + round.roundId() + " failed", e);
            steps.end(round, RegisterRound.State.FAILED, "Er ging iets mis bij ons");
            throw e;
        }
        return RegisterRounds.path(round.electionId(), round.listId(), round.roundId());
    }

    /** Searches by name and date of birth for those of whom the list gives no number. */
    private RoundPlan searched(RoundPlan plan, Progress progress) {
        Map<Bsn, List<Integer>> found = new LinkedHashMap<>();
        for (int position : plan.unnumbered()) {
            if (progress.cancelled()) {
                break;
            }
            number(plan, position)
                    .ifPresentOrElse(
                            number -> found.computeIfAbsent(number, n -> new ArrayList<>())
                                    .add(position),
                            () -> steps.withoutNumber(plan.input(), position));
        }
        return plan.finding(found);
    }

    private Optional<Bsn> number(RoundPlan plan, int position) {
        ListedCandidate candidate = plan.at(position);
        return candidate
                .birth()
                .flatMap(PartialDate::exact)
                .flatMap(birth -> registers.search(candidate.name(), birth, plan.question()));
    }
}
