package nl.zetel.server.designation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.zetel.server.designation.domain.RequestFileContent;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** Contents of files in their table. */
@ApplicationScoped
public class RequestFileContentStore extends RecordStore<RequestFileContent, RequestFileContentEntity> {

    /** For the container. */
    protected RequestFileContentStore() {
        super(RequestFileContent.class, RequestFileContentEntity.class);
    }

    @Override
    protected RequestFileContentEntity row() {
        return new RequestFileContentEntity();
    }

    @Override
    protected Keys keys(RequestFileContent value) {
        return Keys.none();
    }

    @Override
    protected String noun() {
        return "inhoud";
    }
}
