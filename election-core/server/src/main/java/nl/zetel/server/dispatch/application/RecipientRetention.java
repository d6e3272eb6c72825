package nl.zetel.server.dispatch.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.retention.RecordKind;
import nl.zetel.server.dispatch.domain.Dispatch;
import nl.zetel.server.dispatch.persistence.DispatchStore;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.retention.application.RetentionHandler;
import nl.zetel.server.store.Stored;

/** Destroys to whom documents were sent; that they were, how and when, stays. */
@ApplicationScoped
@Transactional
public class RecipientRetention implements RetentionHandler {

    @Inject
    DispatchStore store;

    @Override
    public RecordKind kind() {
        return RecordKind.DISPATCH_RECIPIENTS;
    }

    @Override
    public List<Holding> holdings(String electionId, Optional<LocalDate> event) {
        return RetentionHandler.ofEvent(event, of(electionId).size());
    }

    @Override
    public Destroyed destroy(String electionId, LocalDate startedUntil) {
        return RetentionHandler.strip(
                store, of(electionId), Dispatch::withoutRecipient, Elections.path(electionId) + "/dispatches");
    }

    private List<Stored<Dispatch>> of(String electionId) {
        return store.all(electionId).stream()
                .filter(stored -> stored.value().hasRecipient())
                .toList();
    }
}
