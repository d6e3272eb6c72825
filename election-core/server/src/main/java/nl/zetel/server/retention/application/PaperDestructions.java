package nl.zetel.server.retention.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.zetel.law.retention.RecordKind;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.clock.Amsterdam;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.document.application.Documents;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.retention.domain.PaperDestruction;
import nl.zetel.server.retention.domain.RetentionItem;
import nl.zetel.server.retention.persistence.PaperDestructionStore;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;

/** Paper that people destroyed, with its certificate. */
@ApplicationScoped
@Transactional
public class PaperDestructions {

    @Inject
    PaperDestructionStore store;

    @Inject
    RetentionSchedule schedule;

    @Inject
    Elections elections;

    @Inject
    Documents documents;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    /** Records that paper was destroyed, no sooner than its term had run out and while nothing stopped it. */
    public Stored<PaperDestruction> record(String electionId, RecordKind kind, LocalDate destroyedOn, String method) {
        Election election = elections.get(electionId).value();
        requirePaper(kind);
        RetentionItem item = schedule.item(electionId, kind);
        requireDue(item, destroyedOn);
        String id = UUID.randomUUID().toString();
        PaperDestruction paper =
                new PaperDestruction(kind, destroyedOn, method, item.rule().article(), current.user(), clock.now(), "");
        String certificate = documents
                .keep(electionId, Certificates.ofPaper(election, path(electionId, id), paper))
                .id();
        PaperDestruction certified = new PaperDestruction(
                kind, destroyedOn, method, paper.article(), paper.recordedBy(), paper.recordedAt(), certificate);
        Stored<PaperDestruction> stored = store.insert(id, electionId, certified);
        audit.record(Change.created("paper-destroyed", path(electionId, id), paper.article(), certified));
        return stored;
    }

    private static void requirePaper(RecordKind kind) {
        boolean ofMunicipality = kind == RecordKind.PROCESSING_LOG || kind == RecordKind.UNCONFIRMED_SUBSCRIPTIONS;
        if (!kind.paper() || ofMunicipality) {
            throw ProblemException.ofField("/kind", "NO_PAPER", kind.dutch() + " zijn er niet op papier");
        }
    }

    private void requireDue(RetentionItem item, LocalDate destroyedOn) {
        String article = item.rule().article();
        if (destroyedOn.isAfter(clock.today())) {
            throw ProblemException.ofField("/destroyedOn", "IN_THE_FUTURE", "Deze dag moet nog komen");
        }
        item.hold().ifPresent(why -> {
            throw ProblemException.notNow(
                    article,
                    "Vernietigen mag nu niet: " + why,
                    Possible.after(
                            "Wacht tot dat niet meer geldt; een verbod op vernietiging heft u op (retention-holds)"));
        });
        if (!RetentionSchedule.ofElection(item.rule().start()) && item.records() == 0) {
            return;
        }
        Optional<OffsetDateTime> due = item.dueFrom().map(Amsterdam::startOf);
        if (item.expected() || due.isEmpty()) {
            String first = "Wacht tot dat zo is en de bewaartermijn voorbij is";
            throw ProblemException.notNow(
                    article,
                    "Vernietigen mag nadat " + item.rule().start().dutch() + "; dat is nog niet zo",
                    due.map(day -> Possible.after(first, day)).orElseGet(() -> Possible.after(first)));
        }
        if (destroyedOn.isBefore(item.dueFrom().get())) {
            throw ProblemException.notNow(
                    article,
                    "Deze stukken worden bewaard",
                    Possible.from(item.dueFrom().get()));
        }
    }

    /** Destructions of paper in the order in which they were recorded. */
    public Page<Stored<PaperDestruction>> page(String electionId, PageRequest request) {
        return store.page(elections.get(electionId).id(), request);
    }

    /** Path of a destruction of paper. */
    public static String path(String electionId, String id) {
        return Elections.path(electionId) + "/paper-destructions/" + id;
    }
}
