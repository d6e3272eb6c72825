package nl.zetel.server.counting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.zetel.server.counting.domain.TotalTypist;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** Who typed totals by hand, in its table: a row per person, however many totals there are. */
@ApplicationScoped
public class TotalTypistStore extends RecordStore<TotalTypist, TotalTypistEntity> {

    /** For the container. */
    protected TotalTypistStore() {
        super(TotalTypist.class, TotalTypistEntity.class);
    }

    @Override
    protected TotalTypistEntity row() {
        return new TotalTypistEntity();
    }

    @Override
    protected Keys keys(TotalTypist value) {
        return Keys.none().lookup(value.user());
    }

    @Override
    protected String noun() {
        return "invoerder";
    }
}
