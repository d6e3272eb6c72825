package nl.zetel.server.notice.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.zetel.server.notice.domain.Question;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** Questions in their table. */
@ApplicationScoped
public class QuestionStore extends RecordStore<Question, QuestionEntity> {

    /** For the container. */
    protected QuestionStore() {
        super(Question.class, QuestionEntity.class);
    }

    @Override
    protected QuestionEntity row() {
        return new QuestionEntity();
    }

    @Override
    protected Keys keys(Question value) {
        return Keys.state(value.state()).lookup(value.addressHash());
    }

    @Override
    protected boolean keepsVersions() {
        return true;
    }

    @Override
    protected String noun() {
        return "vraag";
    }
}
