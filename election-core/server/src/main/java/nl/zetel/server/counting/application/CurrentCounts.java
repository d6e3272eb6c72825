package nl.zetel.server.counting.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.zetel.server.counting.domain.FixedCount;
import nl.zetel.server.counting.persistence.FixedCountStore;
import nl.zetel.server.store.RecordStore.Version;

/**
 * The counts that count. The database says which these are, each time; what a version of a count says never changes, so
 * those that were read once are kept. After a corrected station one count is read, not those of a whole city.
 */
@ApplicationScoped
@Transactional
class CurrentCounts {

    /** The most numbers that are kept: those of 600 stations with 30 lists of 50 candidates, and some; about 30 MB. */
    private static final long MOST_NUMBERS = 1_000_000;

    private final Map<Version, FixedCount> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long numbers;

    @Inject
    FixedCountStore store;

    /** The counts of an election, in the order of the stations. */
    List<FixedCount> of(String electionId) {
        List<FixedCount> counts = new ArrayList<>();
        for (Version version : store.versions(electionId, FixedCountStore.CURRENT)) {
            counts.add(of(version));
        }
        return List.copyOf(counts);
    }

    private FixedCount of(Version version) {
        FixedCount known = known(version);
        if (known != null) {
            return known;
        }
        FixedCount read = store.get(version.id()).value();
        keep(version, read);
        return read;
    }

    private synchronized @org.jspecify.annotations.Nullable FixedCount known(Version version) {
        return kept.get(version);
    }

    private synchronized void keep(Version version, FixedCount count) {
        if (kept.put(version, count) == null) {
            numbers += size(count);
        }
        var oldest = kept.entrySet().iterator();
        while (numbers > MOST_NUMBERS && oldest.hasNext()) {
            numbers -= size(oldest.next().getValue());
            oldest.remove();
        }
    }

    private static long size(FixedCount count) {
        return 20
                + count.count().lists().stream()
                        .mapToLong(list -> list.candidates().size())
                        .sum();
    }
}
