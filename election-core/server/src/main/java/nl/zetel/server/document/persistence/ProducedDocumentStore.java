package nl.zetel.server.document.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.zetel.server.document.domain.ProducedDocument;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** Documents in their table. */
@ApplicationScoped
public class ProducedDocumentStore extends RecordStore<ProducedDocument, ProducedDocumentEntity> {

    /** For the container. */
    protected ProducedDocumentStore() {
        super(ProducedDocument.class, ProducedDocumentEntity.class);
    }

    @Override
    protected ProducedDocumentEntity row() {
        return new ProducedDocumentEntity();
    }

    @Override
    protected Keys keys(ProducedDocument value) {
        return Keys.none().lookup(value.kind() + " " + value.subject());
    }

    @Override
    protected String noun() {
        return "document";
    }
}
