package nl.zetel.server.result.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import nl.zetel.server.result.domain.ElectionResult;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** Results in their table. */
@ApplicationScoped
public class ElectionResultStore extends RecordStore<ElectionResult, ElectionResultEntity> {

    /** For the container. */
    protected ElectionResultStore() {
        super(ElectionResult.class, ElectionResultEntity.class);
    }

    @Override
    protected ElectionResultEntity row() {
        return new ElectionResultEntity();
    }

    @Override
    protected Keys keys(ElectionResult value) {
        return Keys.state(value.state())
                .lookup(Integer.toString(value.number()))
                .sortedBy(String.format(Locale.ROOT, "%06d", value.number()));
    }

    @Override
    protected String noun() {
        return "uitslag";
    }
}
