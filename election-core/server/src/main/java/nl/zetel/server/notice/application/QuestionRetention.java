package nl.zetel.server.notice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.retention.RecordKind;
import nl.zetel.server.notice.persistence.QuestionStore;
import nl.zetel.server.retention.application.RetentionHandler;

/** Destroys questions to the election desk with their answers; what was published of them leads to nobody and stays. */
@ApplicationScoped
@Transactional
public class QuestionRetention implements RetentionHandler {

    @Inject
    QuestionStore store;

    @Override
    public RecordKind kind() {
        return RecordKind.DESK_QUESTIONS;
    }

    @Override
    public List<Holding> holdings(String electionId, Optional<LocalDate> event) {
        return RetentionHandler.ofEvent(event, store.count(electionId));
    }

    @Override
    public Destroyed destroy(String electionId, LocalDate startedUntil) {
        return RetentionHandler.everything(store, electionId, "/questions");
    }
}
