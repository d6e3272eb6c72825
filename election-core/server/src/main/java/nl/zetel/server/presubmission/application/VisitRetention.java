package nl.zetel.server.presubmission.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.retention.RecordKind;
import nl.zetel.server.presubmission.persistence.PreAppointmentStore;
import nl.zetel.server.retention.application.RetentionHandler;

/** Destroys who came to show a list before it was handed in; what was found about the list stays with it. */
@ApplicationScoped
@Transactional
public class VisitRetention implements RetentionHandler {

    @Inject
    PreAppointmentStore store;

    @Override
    public RecordKind kind() {
        return RecordKind.PRE_SUBMISSION_APPOINTMENTS;
    }

    @Override
    public List<Holding> holdings(String electionId, Optional<LocalDate> event) {
        return RetentionHandler.ofEvent(event, store.count(electionId));
    }

    @Override
    public Destroyed destroy(String electionId, LocalDate startedUntil) {
        return RetentionHandler.everything(store, electionId, "/pre-submission-appointments");
    }
}
