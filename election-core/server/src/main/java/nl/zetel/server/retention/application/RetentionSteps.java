package nl.zetel.server.retention.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.zetel.api.document.Fingerprint;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.document.application.Documents;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.retention.domain.RetentionItem;
import nl.zetel.server.retention.domain.RetentionRun;
import nl.zetel.server.retention.domain.RetentionRun.Line;
import nl.zetel.server.retention.domain.RetentionRun.Outcome;
import nl.zetel.server.retention.persistence.RetentionRunStore;
import nl.zetel.server.store.Stored;

/** The steps of a run, each in a transaction of its own: what is destroyed has its proof, whatever happens after it. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class RetentionSteps {

    @Inject
    RetentionRunStore store;

    @Inject
    RetentionSchedule schedule;

    @Inject
    Elections elections;

    @Inject
    Documents documents;

    @Inject
    AuditTrail audit;

    @Inject
    ServerClock clock;

    /**
     * What the chain keeps of a destruction.
     *
     * @param electionId the election; blank for records of the municipality as a whole
     * @param kind what was destroyed
     * @param rule the rule
     * @param startedUntil last day on which the term of a destroyed record began
     * @param records how many
     * @param identifiersHash SHA-256 of their identifiers in order, each on a line
     * @param erasedEntries links of the chain whose content went with it
     */
    public record Proof(
            String electionId,
            String kind,
            String rule,
            String startedUntil,
            long records,
            String identifiersHash,
            int erasedEntries) {}

    int lines(String runId) {
        return store.get(runId).value().lines().size();
    }

    /** Destroys one kind, unless that was done before or something stops it since. */
    void destroy(String runId, int index) {
        Stored<RetentionRun> run = store.lock(runId);
        Line line = run.value().lines().get(index);
        if (line.outcome() == Outcome.PENDING) {
            Line done = done(runId, line);
            store.update(run.with(run.value().with(index, done)));
        }
    }

    private Line done(String runId, Line line) {
        RetentionItem item = schedule.item(line.electionId(), line.kind());
        if (item.state() == RetentionItem.State.HELD) {
            return line.held(item.hold().orElse(""));
        }
        if (item.state() != RetentionItem.State.DUE || item.dueRecords() == 0) {
            return line.nothing();
        }
        RetentionHandler.Destroyed destroyed = schedule.handler(line.kind())
                .orElseThrow(() -> new IllegalStateException("Nobody destroys " + line.kind()))
                .destroy(line.electionId(), line.startedUntil());
        List<String> identifiers = destroyed.identifiers().stream().sorted().toList();
        String hash = Fingerprint.of(String.join("\n", identifiers).getBytes(StandardCharsets.UTF_8))
                .hex();
        int erased = audit.erase(
                destroyed.subjects(), number -> proof(runId, line, new Counted(identifiers.size(), hash, number)));
        return line.destroyed(identifiers.size(), hash, erased);
    }

    private record Counted(long records, String hash, int erased) {}

    private static Change proof(String runId, Line line, Counted counted) {
        Proof proof = new Proof(
                line.electionId(),
                line.kind().name(),
                line.article(),
                line.startedUntil().toString(),
                counted.records,
                counted.hash,
                counted.erased);
        return Change.created("personal-data-destroyed", RetentionRuns.path(runId), line.article(), proof);
    }

    /** Ends a run and makes the certificates, one for each election. */
    void complete(String runId) {
        Stored<RetentionRun> run = store.lock(runId);
        if (run.value().state() == RetentionRun.State.COMPLETED) {
            return;
        }
        Map<String, List<Line>> destroyed = run.value().lines().stream()
                .filter(line -> line.outcome() == Outcome.DESTROYED
                        && !line.electionId().isEmpty())
                .collect(Collectors.groupingBy(Line::electionId, LinkedHashMap::new, Collectors.toList()));
        List<String> certificates = new ArrayList<>();
        destroyed.forEach((electionId, lines) -> certificates.add(documents
                .keep(
                        electionId,
                        Certificates.of(
                                elections.get(electionId).value(), RetentionRuns.path(runId), clock.now(), lines))
                .id()));
        RetentionRun completed = run.value().completed(certificates);
        store.update(run.with(completed));
        audit.record(Change.changed(
                "destruction-completed",
                RetentionRuns.path(runId),
                "",
                run.value().state(),
                completed));
    }
}
