package nl.zetel.server.problem;

import java.sql.SQLException;
import java.util.Set;

/** What databases say when two did the same at the same moment and this one was second. */
public final class Races {

    private static final String UNIQUE = "23505";
    private static final Set<String> GAVE_WAY = Set.of("40001", "40P01", "HYT00", "55P03", "90131");

    private Races() {}

    /** Whether that is why something failed: a cause says that another transaction was first. */
    public static boolean lost(Throwable failure) {
        return StorageFailures.causes(failure).anyMatch(cause -> cause instanceof SQLException sql && lost(sql));
    }

    /** Whether another transaction was first: the same key, a deadlock, or a lock that did not come. */
    static boolean lost(SQLException failure) {
        String state = failure.getSQLState();
        return UNIQUE.equals(state) || (state != null && GAVE_WAY.contains(state));
    }
}
