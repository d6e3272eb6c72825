package nl.zetel.server.submission.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;
import nl.zetel.server.submission.domain.Submission;

/** Submissions in their table. */
@ApplicationScoped
public class SubmissionStore extends RecordStore<Submission, SubmissionEntity> {

    /** For the container. */
    protected SubmissionStore() {
        super(Submission.class, SubmissionEntity.class);
    }

    @Override
    protected SubmissionEntity row() {
        return new SubmissionEntity();
    }

    @Override
    protected Keys keys(Submission value) {
        return Keys.none().lookup(value.listId());
    }

    @Override
    protected String noun() {
        return "inlevering";
    }
}
