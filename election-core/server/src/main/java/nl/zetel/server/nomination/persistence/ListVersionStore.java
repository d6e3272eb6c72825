package nl.zetel.server.nomination.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import nl.zetel.server.nomination.domain.ListVersion;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** Versions of lists in their table. */
@ApplicationScoped
public class ListVersionStore extends RecordStore<ListVersion, ListVersionEntity> {

    /** For the container. */
    protected ListVersionStore() {
        super(ListVersion.class, ListVersionEntity.class);
    }

    @Override
    protected ListVersionEntity row() {
        return new ListVersionEntity();
    }

    @Override
    protected Keys keys(ListVersion value) {
        return Keys.none().sortedBy(String.format(Locale.ROOT, "%020d", value.version()));
    }

    @Override
    protected String noun() {
        return "versie van deze lijst";
    }
}
