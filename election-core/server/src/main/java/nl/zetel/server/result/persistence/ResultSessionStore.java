package nl.zetel.server.result.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import nl.zetel.server.result.domain.ResultSession;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** Sessions of the committee in their table. */
@ApplicationScoped
public class ResultSessionStore extends RecordStore<ResultSession, ResultSessionEntity> {

    /** For the container. */
    protected ResultSessionStore() {
        super(ResultSession.class, ResultSessionEntity.class);
    }

    @Override
    protected ResultSessionEntity row() {
        return new ResultSessionEntity();
    }

    @Override
    protected Keys keys(ResultSession value) {
        return Keys.state(value.state())
                .lookup(Integer.toString(value.number()))
                .sortedBy(String.format(Locale.ROOT, "%06d", value.number()));
    }

    @Override
    protected String noun() {
        return "zitting";
    }
}
