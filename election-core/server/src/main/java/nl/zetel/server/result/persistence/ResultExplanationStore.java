package nl.zetel.server.result.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.zetel.server.counting.domain.Explanation;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** Explanations of differences with the official result in their table. */
@ApplicationScoped
public class ResultExplanationStore extends RecordStore<Explanation, ResultExplanationEntity> {

    /** For the container. */
    protected ResultExplanationStore() {
        super(Explanation.class, ResultExplanationEntity.class);
    }

    @Override
    protected ResultExplanationEntity row() {
        return new ResultExplanationEntity();
    }

    @Override
    protected Keys keys(Explanation value) {
        return Keys.none().lookup(value.difference());
    }

    @Override
    protected String noun() {
        return "verklaring";
    }
}
