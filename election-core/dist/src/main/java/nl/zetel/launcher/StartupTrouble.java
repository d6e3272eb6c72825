package nl.zetel.launcher;

import java.sql.SQLException;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/**
 * Listens to the log while the server starts. Payara says only there why a deployment failed, and goes on; the operator
 * should hear on the spot when it is the database. Made by the log manager, hence the static memory.
 */
public final class StartupTrouble extends Handler {

    private static volatile @Nullable String database;

    /** What the database said when it was first found in trouble, on one line. */
    static Optional<String> database() {
        return Optional.ofNullable(database);
    }

    static void forget() {
        database = null;
    }

    @Override
    public void publish(LogRecord record) {
        if (database == null && record.getLevel().intValue() >= Level.WARNING.intValue()) {
            deepestSqlException(record.getThrown())
                    .map(SQLException::getMessage)
                    .ifPresent(message -> database = LogLine.mask(message.replaceAll("\\s*\\R\\s*", " ")));
        }
    }

    private static Optional<SQLException> deepestSqlException(@Nullable Throwable thrown) {
        SQLException found = null;
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql) {
                found = sql;
            }
        }
        return Optional.ofNullable(found);
    }

    @Override
    public void flush() {
        // nothing is buffered
    }

    @Override
    public void close() {
        // nothing is open
    }
}
