package nl.zetel.server.presubmission.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.Severity;
import nl.zetel.law.calendar.CalendarKey;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.document.application.Documents;
import nl.zetel.server.election.application.Deadlines;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.nomination.application.CandidateLists;
import nl.zetel.server.nomination.domain.CandidateList;
import nl.zetel.server.presubmission.domain.AdvisedFinding;
import nl.zetel.server.presubmission.domain.Completeness;
import nl.zetel.server.presubmission.domain.CompletenessStep;
import nl.zetel.server.presubmission.domain.PreCheck;
import nl.zetel.server.presubmission.persistence.PreCheckStore;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;

/** Looks at lists before they are handed in, and keeps what the group was told. */
@ApplicationScoped
@Transactional
public class PreChecks {

    @Inject
    PreCheckStore store;

    @Inject
    PreAppointments appointments;

    @Inject
    ListCompleteness completeness;

    @Inject
    CandidateLists lists;

    @Inject
    Elections elections;

    @Inject
    Deadlines deadlines;

    @Inject
    Documents documents;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    @Inject
    AuditTrail audit;

    /** Looks at a list as it is now, and makes the page that the group takes home. */
    public Stored<PreCheck> check(String electionId, String listId, Optional<String> appointmentId, String note) {
        Election election = elections.get(electionId).value();
        Stored<CandidateList> list = lists.get(electionId, listId);
        lists.requireUndecided(electionId, list.value());
        if (list.value().state() != CandidateList.State.DRAFT) {
            throw ProblemException.notNow(
                    "Deze lijst is ingeleverd",
                    Possible.never("Wat eraan ontbreekt, blijkt bij het onderzoek (Kieswet I 1)"));
        }
        deadlines.requireNotPassed(election, CalendarKey.SUBMISSION);
        appointmentId.ifPresent(id -> requireOf(electionId, id, listId));
        Completeness found = completeness.check(electionId, listId, CompletenessStep.PRE_SUBMISSION);
        List<Stored<PreCheck>> earlier = store.all(listId);
        List<AdvisedFinding> before = earlier.isEmpty()
                ? List.of()
                : earlier.get(earlier.size() - 1).value().findings();
        PreCheck check = new PreCheck(
                list.version(),
                list.value().head().designation(),
                list.value().candidates().size(),
                appointmentId,
                found.findings(),
                PreCheck.resolved(before, found.findings()),
                note,
                current.user(),
                clock.now());
        Stored<PreCheck> stored = store.insert(listId, check);
        audit.record(Change.created(
                "pre-submission-checked", path(electionId, listId, stored.id()), "", summary(found, list.version())));
        documents.keep(electionId, PreCheckPages.of(election, path(electionId, listId, stored.id()), check));
        return stored;
    }

    private void requireOf(String electionId, String appointmentId, String listId) {
        appointments.get(electionId, appointmentId).value().listId().ifPresent(other -> {
            if (!other.equals(listId)) {
                throw ProblemException.ofField(
                        "/appointmentId", "OTHER_LIST", "Deze afspraak is voor een andere lijst gemaakt");
            }
        });
    }

    /** The looks at a list, oldest first. */
    public Page<Stored<PreCheck>> page(String electionId, String listId, PageRequest request) {
        return store.page(lists.get(electionId, listId).id(), request);
    }

    /** The look with that identifier. */
    public Stored<PreCheck> get(String electionId, String listId, String id) {
        return store.get(lists.get(electionId, listId).id(), id);
    }

    /** The page that the group took home. */
    public Optional<String> documentId(String electionId, String listId, String id) {
        return documents
                .newest(electionId, PreCheckPages.KIND, path(electionId, listId, id))
                .map(Stored::id);
    }

    /** What the chain keeps of a look. */
    public record Summary(long listVersion, int errors, int warnings, int infos) {}

    private static Summary summary(Completeness found, long version) {
        return new Summary(
                version, found.count(Severity.ERROR), found.count(Severity.WARNING), found.count(Severity.INFO));
    }

    /** Path of a look. */
    public static String path(String electionId, String listId, String id) {
        return CandidateLists.path(electionId, listId) + "/pre-submission-checks/" + id;
    }
}
