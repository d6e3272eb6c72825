package nl.zetel.server.counting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import nl.zetel.server.counting.domain.FixedCount;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** Fixed counts of stations in their table. */
@ApplicationScoped
public class FixedCountStore extends RecordStore<FixedCount, FixedCountEntity> {

    /** The state of the counts that count. */
    public static final String CURRENT = "CURRENT";

    /** For the container. */
    protected FixedCountStore() {
        super(FixedCount.class, FixedCountEntity.class);
    }

    @Override
    protected FixedCountEntity row() {
        return new FixedCountEntity();
    }

    @Override
    protected Keys keys(FixedCount value) {
        return new Keys(
                value.current() ? CURRENT : "SUPERSEDED",
                FixedCount.key(value.stationId(), value.session()),
                "0".repeat(Math.max(0, 10 - value.number().length())) + value.number() + "."
                        + String.format(Locale.ROOT, "%05d", value.session()));
    }

    @Override
    protected String noun() {
        return "telling";
    }
}
