package nl.zetel.server.problem;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells a database that is away or full from one that was asked something wrong: the first is worth another try. */
final class StorageFailures {

    /** Classes of SQLSTATE that blame what was asked: data, constraints, access, syntax, wrong use of a transaction. */
    private static final Set<String> ASKED_WRONG = Set.of("22", "23", "25", "42");

    private StorageFailures() {}

    /** Whether the storage could not do what it was asked, anywhere in the chain of causes. */
    static boolean is(Throwable thrown) {
        Optional<SQLException> database = causes(thrown)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst();
        return database.map(StorageFailures::away)
                .orElseGet(() -> causes(thrown).anyMatch(StorageFailures::unexplained));
    }

    /** A failure without a state comes from the pool: there is no connection to be had. */
    private static boolean away(SQLException failure) {
        String state = failure.getSQLState();
        return !Races.lost(failure)
                && (state == null || state.length() < 2 || !ASKED_WRONG.contains(state.substring(0, 2)));
    }

    private static boolean unexplained(Throwable thrown) {
        return thrown.getClass() == PersistenceException.class && !(thrown instanceof OptimisticLockException);
    }

    static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, t -> t != null, t -> t.getCause() == t ? null : t.getCause());
    }
}
