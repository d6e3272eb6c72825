package nl.zetel.server.problem;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Tells a database that is away or full from one that was asked something wrong: the first is worth another try. */
final class StorageFailures {

    /** Classes of SQLSTATE: no connection, no room, stopped by an operator, a failing disk or server. */
    private static final Set<String> AWAY = Set.of("08", "53", "57", "58", "XX");

    /** What H2 says of its file: it cannot be read or written, is closed or being closed, or has gone. */
    private static final Set<String> EMBEDDED =
            Set.of("90028", "90030", "90031", "90067", "90097", "90098", "90108", "90121", "HY000");

    private StorageFailures() {}

    /** Whether the storage could not do what it was asked, anywhere in the chain of causes. */
    static boolean is(Throwable thrown) {
        return causes(thrown).anyMatch(cause -> cause instanceof SQLException failure && away(failure));
    }

    /** A failure without a state comes from the pool: there is no connection to be had. */
    private static boolean away(SQLException failure) {
        String state = failure.getSQLState();
        return state == null || state.length() < 2 || AWAY.contains(state.substring(0, 2)) || EMBEDDED.contains(state);
    }

    static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, cause -> cause.getCause() == cause ? null : cause.getCause());
    }
}
