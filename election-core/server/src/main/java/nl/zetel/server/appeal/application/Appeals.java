package nl.zetel.server.appeal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.appeal.AppealTerms;
import nl.zetel.law.calendar.CalendarKey;
import nl.zetel.law.calendar.FurtherTerms;
import nl.zetel.server.appeal.domain.Appeal;
import nl.zetel.server.appeal.persistence.AppealStore;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.examination.application.ExaminationOrder;
import nl.zetel.server.examination.application.ListExaminations;
import nl.zetel.server.examination.application.PendingAppeals;
import nl.zetel.server.examination.domain.ListDecision;
import nl.zetel.server.examination.domain.ListExamination;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;

/** Appeals against the decisions on lists, as the Council of State tells the committee of them (Kieswet I 7). */
@ApplicationScoped
@Transactional
public class Appeals implements PendingAppeals {

    private static final String ARTICLE = "Kieswet I 7(1)";

    @Inject
    AppealStore store;

    @Inject
    ListExaminations examinations;

    @Inject
    Elections elections;

    @Inject
    AuditTrail audit;

    @Inject
    ServerClock clock;

    /** What the committee is told of an appeal. */
    public record Received(
            String listExaminationId,
            Appeal.Appellant appellant,
            LocalDate receivedOn,
            String reference,
            String summary) {}

    /**
     * Records an appeal. One that came too late is recorded too: only the Division decides what follows.
     *
     * @throws ProblemException if there is no decision on that list yet, or the day cannot be
     */
    public Stored<Appeal> record(String electionId, Received received) {
        Election election = elections.get(electionId).value();
        ListExamination list =
                examinations.get(electionId, received.listExaminationId()).value();
        ListDecision decision = list.sessionDecision().orElseThrow(() -> ExaminationOrder.undecided(ARTICLE, election));
        requireBetween("/receivedOn", decision.at().toLocalDate(), received.receivedOn());
        requireNew(electionId, received);
        AppealTerms terms = AppealTerms.of(
                received.receivedOn(),
                election.calendar().entry(CalendarKey.APPEAL).until().toLocalDate(),
                FurtherTerms.BY_ACT);
        Appeal appeal = new Appeal(
                received.listExaminationId(),
                list.listId(),
                received.appellant(),
                received.receivedOn(),
                terms.inTime(),
                terms.judgmentDue(),
                received.reference(),
                received.summary(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        Stored<Appeal> stored = store.insert(electionId, appeal);
        audit.record(Change.created("appeal-recorded", path(electionId, stored.id()), ARTICLE, appeal));
        return stored;
    }

    /** The same case is recorded once. */
    private void requireNew(String electionId, Received received) {
        boolean known = store.byLookup(electionId, received.listExaminationId()).stream()
                .anyMatch(appeal -> appeal.value().reference().equals(received.reference()));
        if (known) {
            throw ProblemException.of(
                    ProblemCode.ALREADY_EXISTS,
                    "Dit beroep is met dit zaaknummer al vastgelegd bij deze lijst; ga daarmee verder (appeals)");
        }
    }

    /** @throws ProblemException unless the day lies between the other and today */
    void requireBetween(String pointer, LocalDate earliest, LocalDate day) {
        if (day.isBefore(earliest) || day.isAfter(clock.today())) {
            throw ProblemException.ofField(
                    pointer, "DAY", "Deze dag ligt niet voor " + earliest + " en niet in de toekomst");
        }
    }

    @Override
    public int pending(String electionId) {
        return (int) store.all(electionId).stream()
                .filter(appeal -> appeal.value().state() != Appeal.State.SETTLED)
                .count();
    }

    @Override
    public Optional<OffsetDateTime> lastSettled(String electionId) {
        return store.all(electionId).stream()
                .flatMap(appeal -> appeal.value().settledAt().stream())
                .max(OffsetDateTime::compareTo);
    }

    /** The appeal with that identifier. */
    public Stored<Appeal> get(String electionId, String id) {
        return store.get(electionId, id);
    }

    /** Appeals in the order in which they were recorded. */
    public Page<Stored<Appeal>> page(String electionId, PageRequest request) {
        return store.page(elections.get(electionId).id(), request);
    }

    /** An appeal whose judgment has not taken effect, which nobody else changes before this transaction ends. */
    Stored<Appeal> lockOpen(String electionId, String id) {
        Stored<Appeal> appeal = store.lock(store.get(electionId, id).id());
        appeal.value().settledAt().ifPresent(at -> {
            throw ProblemException.notNow(
                    "Kieswet I 7(4)",
                    "De uitspraak op dit beroep is op " + Possible.day(at) + " verwerkt",
                    Possible.never(
                            "Leg een andere uitspraak vast als nieuw beroep, met haar eigen zaaknummer (appeals)"));
        });
        return appeal;
    }

    /** Stores a change with its entry in the chain. */
    Stored<Appeal> changed(String action, String electionId, Stored<Appeal> before, Appeal after) {
        audit.record(Change.changed(
                action,
                path(electionId, before.id()),
                "Kieswet I 7(4)",
                Summary.of(before.value()),
                Summary.of(after)));
        return store.update(before.with(after));
    }

    /** What the chain keeps of an appeal whose judgment may hold names of candidates. */
    record Summary(Appeal.State state, String reference, Optional<String> outcome, Optional<String> judgment) {

        static Summary of(Appeal appeal) {
            return new Summary(
                    appeal.state(),
                    appeal.reference(),
                    appeal.judgment().map(judgment -> judgment.outcome().name()),
                    appeal.judgment().map(judgment -> judgment.reference()));
        }
    }

    /** Path of an appeal. */
    public static String path(String electionId, String id) {
        return Elections.path(electionId) + "/appeals/" + id;
    }
}
