package nl.zetel.server.result.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.zetel.server.result.domain.OfficialResult;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** Results of the official software in their table. */
@ApplicationScoped
public class OfficialResultStore extends RecordStore<OfficialResult, OfficialResultEntity> {

    /** For the container. */
    protected OfficialResultStore() {
        super(OfficialResult.class, OfficialResultEntity.class);
    }

    @Override
    protected OfficialResultEntity row() {
        return new OfficialResultEntity();
    }

    @Override
    protected Keys keys(OfficialResult value) {
        return Keys.none().lookup(value.fingerprint().hex());
    }

    @Override
    protected String noun() {
        return "officiële uitslag";
    }
}
