package nl.zetel.server.appointment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.retention.TermStart;
import nl.zetel.server.appointment.domain.AdmissionDecision;
import nl.zetel.server.appointment.domain.Appointment;
import nl.zetel.server.appointment.persistence.InstallationStore;
import nl.zetel.server.retention.application.RetentionEvents;
import nl.zetel.server.store.Stored;

/**
 * When the council decided on the admission of those who were elected: once the new council is installed that day, before
 * that the last decision if there is one on every seat. Successors in later years do not move it.
 */
@ApplicationScoped
@Transactional
public class AdmissionDay implements RetentionEvents {

    @Inject
    AppointmentRecords records;

    @Inject
    InstallationStore installations;

    @Override
    public Optional<LocalDate> day(String electionId, TermStart start) {
        if (start != TermStart.ADMISSION) {
            return Optional.empty();
        }
        return installations.all(electionId).stream()
                .map(installed -> installed.value().heldOn())
                .findFirst()
                .or(() -> lastDecision(records.newest(electionId)));
    }

    private static Optional<LocalDate> lastDecision(List<Stored<Appointment>> seats) {
        List<LocalDate> decided = seats.stream()
                .flatMap(seat -> seat.value().admission().stream())
                .map(AdmissionDecision::decidedOn)
                .toList();
        return decided.size() < seats.size()
                ? Optional.empty()
                : decided.stream().max(Comparator.naturalOrder());
    }
}
