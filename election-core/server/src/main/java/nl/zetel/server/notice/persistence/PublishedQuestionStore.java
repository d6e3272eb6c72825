package nl.zetel.server.notice.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.zetel.server.notice.domain.PublishedQuestion;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** Published questions in their table. */
@ApplicationScoped
public class PublishedQuestionStore extends RecordStore<PublishedQuestion, PublishedQuestionEntity> {

    /** For the container. */
    protected PublishedQuestionStore() {
        super(PublishedQuestion.class, PublishedQuestionEntity.class);
    }

    @Override
    protected PublishedQuestionEntity row() {
        return new PublishedQuestionEntity();
    }

    @Override
    protected Keys keys(PublishedQuestion value) {
        return Keys.none();
    }

    @Override
    protected String noun() {
        return "gepubliceerde vraag";
    }
}
