package nl.zetel.server.appointment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zetel.law.retention.RecordKind;
import nl.zetel.server.appointment.domain.Appointment;
import nl.zetel.server.appointment.persistence.AppointmentStore;
import nl.zetel.server.appointment.persistence.DeclaredCircumstanceStore;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.retention.application.RetentionHandler;
import nl.zetel.server.store.Stored;

/**
 * Destroys the files of those who were appointed and what was declared of candidates; who was a member from when until when
 * stays.
 */
@ApplicationScoped
@Transactional
public class AppointmentRetention implements RetentionHandler {

    @Inject
    AppointmentStore appointments;

    @Inject
    DeclaredCircumstanceStore circumstances;

    @Override
    public RecordKind kind() {
        return RecordKind.APPOINTMENT_FILES;
    }

    @Override
    public List<Holding> holdings(String electionId, Optional<LocalDate> event) {
        return RetentionHandler.ofEvent(event, of(electionId).size() + circumstances.count(electionId));
    }

    @Override
    public Destroyed destroy(String electionId, LocalDate startedUntil) {
        Destroyed stripped = RetentionHandler.strip(
                appointments, of(electionId), Appointment::withoutFiles, Elections.path(electionId) + "/appointments");
        Destroyed declared = RetentionHandler.everything(circumstances, electionId, "/candidate-circumstances");
        return new Destroyed(
                both(stripped.identifiers(), declared.identifiers()), both(stripped.subjects(), declared.subjects()));
    }

    private List<Stored<Appointment>> of(String electionId) {
        return appointments.all(electionId).stream()
                .filter(stored -> stored.value().hasFiles())
                .toList();
    }

    private static List<String> both(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
