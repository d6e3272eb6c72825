package nl.zetel.server.appointment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.zetel.law.appointment.Circumstance;
import nl.zetel.server.appointment.domain.DeclaredCircumstance;
import nl.zetel.server.appointment.persistence.DeclaredCircumstanceStore;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;

/** What bears on a candidate's succession: a death, a wish not to be appointed, a lapse of membership (W 2). */
@ApplicationScoped
@Transactional
public class CandidateCircumstances {

    @Inject
    DeclaredCircumstanceStore store;

    @Inject
    AppointmentRecords records;

    @Inject
    ListedPersons persons;

    @Inject
    Elections elections;

    @Inject
    AuditTrail audit;

    /** Records one. */
    public Stored<DeclaredCircumstance> declare(String electionId, DeclaredCircumstance circumstance) {
        persons.candidate(elections.get(electionId).id(), circumstance.list(), circumstance.candidate());
        records.requireDay("/since", circumstance.since(), java.time.LocalDate.MIN);
        Stored<DeclaredCircumstance> stored = store.insert(electionId, circumstance);
        audit.record(Change.created(
                "candidate-circumstance", path(electionId, stored.id()), article(circumstance), circumstance));
        return stored;
    }

    /** It no longer holds: a wish not to be appointed can be taken back (W 2(2)), a mistake is put right. */
    public Stored<DeclaredCircumstance> revoke(String electionId, String id, String reason) {
        store.get(electionId, id);
        Stored<DeclaredCircumstance> before = store.lock(id);
        if (before.value().revoked().isPresent()) {
            throw ProblemException.notNow(
                    "Deze omstandigheid is al ingetrokken",
                    Possible.never("Geldt zij weer, leg haar dan opnieuw vast (candidate-circumstances)"));
        }
        DeclaredCircumstance after = before.value().revoke(reason);
        Stored<DeclaredCircumstance> stored = store.update(before.with(after));
        audit.record(Change.changed(
                        "candidate-circumstance-revoked", path(electionId, id), "Kieswet W 2(2)", before.value(), after)
                .because(reason));
        return stored;
    }

    /** All, in the order in which they were recorded. */
    public Page<Stored<DeclaredCircumstance>> page(String electionId, PageRequest request) {
        return store.page(elections.get(electionId).id(), request);
    }

    private static String article(DeclaredCircumstance circumstance) {
        return circumstance.circumstance() == Circumstance.LAPSED ? "Gemeentewet 11" : "Kieswet W 2(1)";
    }

    /** Path of a circumstance. */
    public static String path(String electionId, String id) {
        return Elections.path(electionId) + "/candidate-circumstances/" + id;
    }
}
