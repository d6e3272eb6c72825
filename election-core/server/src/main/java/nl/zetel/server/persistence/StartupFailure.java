package nl.zetel.server.persistence;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Tells the launcher in the same virtual machine why a deployment failed: Payara itself goes on without the application
 * and says nothing. The reason stands in the system property {@value #PROPERTY}.
 */
final class StartupFailure {

    static final String PROPERTY = "zetel.startup.failure";

    private StartupFailure() {}

    static void report(RuntimeException failure) {
        System.setProperty(PROPERTY, describe(failure));
    }

    private static String describe(Throwable failure) {
        SQLException sql = firstSqlException(failure);
        return sql == null ? "MIGRATION " + failure.getMessage() : "DATABASE " + sql.getMessage();
    }

    private static @Nullable SQLException firstSqlException(@Nullable Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }
}
