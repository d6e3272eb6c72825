package nl.zetel.server.submission.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.retention.RecordKind;
import nl.zetel.server.retention.application.RetentionHandler;
import nl.zetel.server.submission.persistence.CheckInStore;

/** Destroys who came on nomination day; that a list was handed in, and when, stays. */
@ApplicationScoped
@Transactional
public class CheckInRetention implements RetentionHandler {

    @Inject
    CheckInStore store;

    @Override
    public RecordKind kind() {
        return RecordKind.CHECK_INS;
    }

    @Override
    public List<Holding> holdings(String electionId, Optional<LocalDate> event) {
        return RetentionHandler.ofEvent(event, store.count(electionId));
    }

    @Override
    public Destroyed destroy(String electionId, LocalDate startedUntil) {
        return RetentionHandler.everything(store, electionId, "/check-ins");
    }
}
