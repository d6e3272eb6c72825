package nl.zetel.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StartupTroubleTest {

    @BeforeEach
    void forget() {
        StartupTrouble.forget();
    }

    @Test
    void what_the_database_said_is_found_under_the_layers_above_it() {
        publish(
                Level.SEVERE,
                new IllegalStateException(
                        "deployment failed",
                        new SQLException("no connection", new SQLException("localhost:1 refused.\n  Is it running?"))));

        assertThat(StartupTrouble.database()).hasValue("localhost:1 refused. Is it running?");
    }

    @Test
    void the_first_trouble_counts() {
        publish(Level.SEVERE, new SQLException("first"));
        publish(Level.SEVERE, new SQLException("second"));

        assertThat(StartupTrouble.database()).hasValue("first");
    }

    @Test
    void other_failures_and_notices_are_not_the_database() {
        publish(Level.SEVERE, new IllegalStateException("a bean is missing"));
        publish(Level.SEVERE, null);
        publish(Level.INFO, new SQLException("tried again"));

        assertThat(StartupTrouble.database()).isEmpty();
    }

    private static void publish(Level level, @Nullable Throwable thrown) {
        LogRecord entry = new LogRecord(level, "x");
        entry.setThrown(thrown);
        new StartupTrouble().publish(entry);
    }
}
