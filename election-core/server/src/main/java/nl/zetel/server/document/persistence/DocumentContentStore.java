package nl.zetel.server.document.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.zetel.server.document.domain.DocumentContent;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** Contents of documents in their table. */
@ApplicationScoped
public class DocumentContentStore extends RecordStore<DocumentContent, DocumentContentEntity> {

    /** For the container. */
    protected DocumentContentStore() {
        super(DocumentContent.class, DocumentContentEntity.class);
    }

    @Override
    protected DocumentContentEntity row() {
        return new DocumentContentEntity();
    }

    @Override
    protected Keys keys(DocumentContent value) {
        return Keys.none();
    }

    @Override
    protected String noun() {
        return "inhoud";
    }
}
