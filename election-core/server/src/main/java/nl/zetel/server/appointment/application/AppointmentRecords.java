package nl.zetel.server.appointment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.zetel.server.appointment.domain.Appointment;
import nl.zetel.server.appointment.domain.AppointmentState;
import nl.zetel.server.appointment.persistence.AppointmentStore;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.problem.FieldError;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.store.Stored;

/** Appointments as they are kept, and what every step on them has in common. */
@ApplicationScoped
@Transactional
public class AppointmentRecords {

    @Inject
    AppointmentStore store;

    @Inject
    Elections elections;

    @Inject
    AuditTrail audit;

    @Inject
    ServerClock clock;

    CouncilTerms terms(String electionId) {
        return new CouncilTerms(elections.get(electionId).value());
    }

    List<Stored<Appointment>> all(String electionId) {
        return store.all(electionId);
    }

    Stored<Appointment> get(String electionId, String id) {
        return store.get(electionId, id);
    }

    /** For a change; nobody else changes it meanwhile. */
    Stored<Appointment> lock(String electionId, String id) {
        get(electionId, id);
        return store.lock(id);
    }

    /** The newest appointment to every seat, in order of the seats. */
    List<Stored<Appointment>> newest(String electionId) {
        Map<Integer, Stored<Appointment>> seats = new LinkedHashMap<>();
        all(electionId).stream()
                .sorted(Comparator.comparing(
                                (Stored<Appointment> each) -> each.value().seat())
                        .thenComparing(each -> each.value().attempt()))
                .forEach(each -> seats.put(each.value().seat(), each));
        return List.copyOf(seats.values());
    }

    Stored<Appointment> insert(String electionId, String action, String article, Appointment appointment) {
        Stored<Appointment> stored = store.insert(electionId, appointment);
        audit.record(Change.created(action, path(electionId, stored.id()), article, appointment));
        return stored;
    }

    /** With its letter; the document itself stands in the chain already. */
    Stored<Appointment> written(Stored<Appointment> stored, String documentId) {
        return store.update(stored.with(stored.value().written(documentId)));
    }

    Stored<Appointment> change(
            String electionId,
            String action,
            String article,
            Stored<Appointment> before,
            Appointment after,
            String reason) {
        Stored<Appointment> stored = store.update(before.with(after));
        audit.record(Change.changed(action, path(electionId, before.id()), article, before.value(), after)
                .because(reason));
        return stored;
    }

    AppointmentState state(String electionId, Appointment appointment) {
        return appointment.state(clock.today(), terms(electionId).appointment());
    }

    /** @throws ProblemException if the appointment does not stand there */
    void require(String electionId, Appointment appointment, String article, AppointmentState... states) {
        AppointmentState state = state(electionId, appointment);
        if (!List.of(states).contains(state)) {
            throw AppointmentOrder.refuse(article, appointment, state, states);
        }
    }

    /** @throws ProblemException if the day is still to come, or before what it follows on */
    void requireDay(String pointer, LocalDate day, LocalDate notBefore) {
        if (day.isAfter(clock.today())) {
            throw dayProblem(pointer, "IN_FUTURE", "Deze dag ligt na vandaag");
        }
        if (day.isBefore(notBefore)) {
            throw dayProblem(pointer, "TOO_EARLY", "Deze dag ligt vóór " + notBefore + ", waar hij op volgt");
        }
    }

    private static ProblemException dayProblem(String pointer, String code, String message) {
        return ProblemException.ofFields(
                ProblemCode.INVALID_CONTENT, message, List.of(new FieldError(pointer, code, message)));
    }

    /** Path of an appointment. */
    public static String path(String electionId, String id) {
        return Elections.path(electionId) + "/appointments/" + id;
    }
}
