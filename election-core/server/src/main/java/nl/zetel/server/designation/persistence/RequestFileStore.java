package nl.zetel.server.designation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.zetel.server.designation.domain.RequestFile;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** Files of requests in their table. */
@ApplicationScoped
public class RequestFileStore extends RecordStore<RequestFile, RequestFileEntity> {

    /** For the container. */
    protected RequestFileStore() {
        super(RequestFile.class, RequestFileEntity.class);
    }

    @Override
    protected RequestFileEntity row() {
        return new RequestFileEntity();
    }

    @Override
    protected Keys keys(RequestFile value) {
        return Keys.none();
    }

    @Override
    protected String noun() {
        return "bestand";
    }
}
