package nl.zetel.server.retention.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zetel.law.calendar.DutchDate;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.job.Job;
import nl.zetel.server.job.Jobs;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.retention.domain.RetentionItem;
import nl.zetel.server.retention.domain.RetentionRun;
import nl.zetel.server.retention.domain.RetentionRun.Line;
import nl.zetel.server.retention.domain.RetentionRun.State;
import nl.zetel.server.retention.persistence.RetentionRunStore;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.StorageJson;
import nl.zetel.server.store.Stored;

/** Runs of destruction: prepared first, so that somebody sees what will be gone, and then executed as a job. */
@ApplicationScoped
@Transactional
public class RetentionRuns {

    @Inject
    RetentionRunStore store;

    @Inject
    RetentionSchedule schedule;

    @Inject
    Elections elections;

    @Inject
    Jobs jobs;

    @Inject
    StorageJson json;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    /**
     * Writes down what is due today; nothing is destroyed.
     *
     * @param electionId the election; empty for all of the municipality and all of its elections
     */
    public Stored<RetentionRun> prepare(Optional<String> electionId) {
        electionId.ifPresent(elections::get);
        Stored<RetentionRun> stored = store.insert(run(electionId, false));
        audit.record(Change.created("destruction-prepared", path(stored.id()), "", stored.value()));
        return stored;
    }

    /** The daily run under an identifier of its own, so that no two nodes make one; empty if nothing is due. */
    Optional<Stored<RetentionRun>> prepareDaily(String id) {
        Optional<Stored<RetentionRun>> known = store.find(id);
        if (known.isPresent()) {
            return known;
        }
        RetentionRun run = run(Optional.empty(), true);
        if (run.lines().isEmpty()) {
            return Optional.empty();
        }
        Stored<RetentionRun> stored = store.insert(id, "", run);
        audit.record(Change.created("destruction-prepared", path(id), "", run));
        return Optional.of(stored);
    }

    private RetentionRun run(Optional<String> electionId, boolean automatic) {
        List<Line> lines = electionId
                .map(this::lines)
                .orElseGet(() ->
                        Stream.concat(lines(""), elections.all().stream().flatMap(election -> lines(election.id()))))
                .toList();
        return new RetentionRun(
                electionId.orElse(""),
                automatic,
                State.PREPARED,
                clock.today(),
                lines,
                current.user(),
                clock.now(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private Stream<Line> lines(String electionId) {
        LocalDate today = clock.today();
        List<RetentionItem> items = electionId.isEmpty() ? schedule.ofMunicipality() : schedule.of(electionId);
        return items.stream()
                .filter(item -> item.state() == RetentionItem.State.DUE && item.dueRecords() > 0)
                .map(item -> Line.pending(
                        electionId,
                        item.rule().kind(),
                        item.rule().article(),
                        item.rule().startedUntil(today),
                        item.dueRecords()));
    }

    /**
     * Executes a run that was prepared today, or goes on with one that was interrupted.
     *
     * @throws ProblemException if it is done, was prepared on another day, or something else is due by now
     */
    public Stored<Job> execute(String id) {
        Stored<RetentionRun> run = store.lock(store.get(id).id());
        if (run.value().state() == State.COMPLETED) {
            throw ProblemException.notNow(
                    "Deze ronde is al uitgevoerd",
                    Possible.never("Is er meer te vernietigen, bereid dan een nieuwe ronde voor"));
        }
        if (run.value().state() == State.PREPARED) {
            requireSameAsPrepared(run.value());
            begin(run);
        }
        return jobs.submit(RetentionWork.TYPE, path(id), json.write(new RetentionWork.Input(id)));
    }

    /** Begins the daily run. */
    void beginDaily(Stored<RetentionRun> run) {
        if (run.value().state() == State.PREPARED) {
            begin(run);
        }
    }

    private void begin(Stored<RetentionRun> run) {
        RetentionRun running = run.value().running(current.user(), clock.now());
        store.update(run.with(running));
        audit.record(Change.changed("destruction-begun", path(run.id()), "", State.PREPARED, State.RUNNING));
    }

    /** Nobody lets anything be destroyed that they did not see. */
    private void requireSameAsPrepared(RetentionRun prepared) {
        Optional<String> electionId =
                prepared.electionId().isEmpty() ? Optional.empty() : Optional.of(prepared.electionId());
        RetentionRun now = run(electionId, prepared.automatic());
        if (!now.on().equals(prepared.on()) || !now.lines().equals(prepared.lines())) {
            throw ProblemException.notNow(
                    "Wat moet worden vernietigd, is sinds de voorbereiding van " + DutchDate.of(prepared.on())
                            + " veranderd",
                    Possible.never("Bereid een nieuwe ronde voor en kijk die na"));
        }
        if (prepared.lines().isEmpty()) {
            throw ProblemException.notNow(
                    "Er is nu niets te vernietigen",
                    Possible.after(
                            "Wacht tot een bewaartermijn voorbij is (retention-schedule noemt per soort de dag) en"
                                    + " bereid dan een nieuwe ronde voor"));
        }
    }

    /** The run with that identifier. */
    public Stored<RetentionRun> get(String id) {
        return store.get(id);
    }

    /** Runs in the order in which they were prepared. */
    public Page<Stored<RetentionRun>> page(PageRequest request) {
        return store.page("", request);
    }

    /** Path of a run. */
    public static String path(String id) {
        return "/retention-runs/" + id;
    }
}
