package nl.zetel.server.examination.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.zetel.server.examination.domain.ExaminationSession;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** Examinations in their table. */
@ApplicationScoped
public class ExaminationSessionStore extends RecordStore<ExaminationSession, ExaminationSessionEntity> {

    /** For the container. */
    protected ExaminationSessionStore() {
        super(ExaminationSession.class, ExaminationSessionEntity.class);
    }

    @Override
    protected ExaminationSessionEntity row() {
        return new ExaminationSessionEntity();
    }

    @Override
    protected Keys keys(ExaminationSession value) {
        return Keys.state(value.state());
    }

    @Override
    protected String noun() {
        return "onderzoek";
    }
}
