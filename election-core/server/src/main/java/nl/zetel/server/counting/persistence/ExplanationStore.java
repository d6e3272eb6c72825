package nl.zetel.server.counting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.zetel.server.counting.domain.Explanation;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** Explanations of differences in their table. */
@ApplicationScoped
public class ExplanationStore extends RecordStore<Explanation, ExplanationEntity> {

    /** For the container. */
    protected ExplanationStore() {
        super(Explanation.class, ExplanationEntity.class);
    }

    @Override
    protected ExplanationEntity row() {
        return new ExplanationEntity();
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
