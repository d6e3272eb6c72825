package nl.zetel.server.counting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import nl.zetel.server.counting.domain.ListTotal;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** Totals that were added up by hand in their table. */
@ApplicationScoped
public class ListTotalStore extends RecordStore<ListTotal, ListTotalEntity> {

    /** For the container. */
    protected ListTotalStore() {
        super(ListTotal.class, ListTotalEntity.class);
    }

    @Override
    protected ListTotalEntity row() {
        return new ListTotalEntity();
    }

    @Override
    protected Keys keys(ListTotal value) {
        return Keys.none()
                .lookup(value.key())
                .sortedBy(String.format(
                        Locale.ROOT, "%05d:%s", value.list(), value.stationId().orElse("")));
    }

    @Override
    protected boolean keepsVersions() {
        return true;
    }

    @Override
    protected String noun() {
        return "totaal";
    }
}
