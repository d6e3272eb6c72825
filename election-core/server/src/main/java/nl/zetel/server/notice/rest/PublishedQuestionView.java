package nl.zetel.server.notice.rest;

import java.time.OffsetDateTime;
import java.util.Optional;
import nl.zetel.server.notice.domain.PublishedQuestion;
import nl.zetel.server.store.Stored;

/** A question and its answer as everybody may see them. */
public record PublishedQuestionView(
        String id, String question, String answer, OffsetDateTime publishedAt, Optional<OffsetDateTime> withdrawnAt) {

    static PublishedQuestionView of(Stored<PublishedQuestion> stored) {
        PublishedQuestion value = stored.value();
        return new PublishedQuestionView(
                stored.id(), value.question(), value.answer(), value.publishedAt(), value.withdrawnAt());
    }
}
