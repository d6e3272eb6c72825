package nl.zetel.server.support.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.retention.RecordKind;
import nl.zetel.server.retention.application.RetentionHandler;
import nl.zetel.server.support.persistence.DeclarationStore;

/** Destroys support declarations, each with the number of who signed it. */
@ApplicationScoped
@Transactional
public class SupportRetention implements RetentionHandler {

    @Inject
    DeclarationStore store;

    @Override
    public RecordKind kind() {
        return RecordKind.SUPPORT_DECLARATIONS;
    }

    @Override
    public List<Holding> holdings(String electionId, Optional<LocalDate> event) {
        return RetentionHandler.ofEvent(event, store.count(electionId));
    }

    @Override
    public Destroyed destroy(String electionId, LocalDate startedUntil) {
        return RetentionHandler.everything(store, electionId, "/support-declarations");
    }
}
