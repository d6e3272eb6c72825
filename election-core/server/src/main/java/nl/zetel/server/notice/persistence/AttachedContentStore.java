package nl.zetel.server.notice.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.zetel.server.notice.domain.AttachedContent;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** Files in their table. */
@ApplicationScoped
public class AttachedContentStore extends RecordStore<AttachedContent, AttachedContentEntity> {

    /** For the container. */
    protected AttachedContentStore() {
        super(AttachedContent.class, AttachedContentEntity.class);
    }

    @Override
    protected AttachedContentEntity row() {
        return new AttachedContentEntity();
    }

    @Override
    protected Keys keys(AttachedContent value) {
        return Keys.none();
    }

    @Override
    protected String noun() {
        return "bijlage";
    }
}
