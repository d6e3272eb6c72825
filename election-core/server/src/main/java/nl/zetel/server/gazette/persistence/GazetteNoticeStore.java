package nl.zetel.server.gazette.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.zetel.server.gazette.domain.GazetteNotice;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** Announcements in their table. */
@ApplicationScoped
public class GazetteNoticeStore extends RecordStore<GazetteNotice, GazetteNoticeEntity> {

    /** For the container. */
    protected GazetteNoticeStore() {
        super(GazetteNotice.class, GazetteNoticeEntity.class);
    }

    @Override
    protected GazetteNoticeEntity row() {
        return new GazetteNoticeEntity();
    }

    @Override
    protected Keys keys(GazetteNotice value) {
        return Keys.state(value.state()).lookup(value.kind().name());
    }

    @Override
    protected String noun() {
        return "kennisgeving";
    }
}
