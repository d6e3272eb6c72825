package nl.zetel.server.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A database that is away is told from a question that was wrong. */
class StorageFailuresTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "53100", "57P01", "58030", "XX001", "90028", "90098"})
    void noConnectionNoRoomAndABrokenDiskAreWorthAnotherTry(String state) {
        assertThat(StorageFailures.is(new PersistenceException(new SQLException("gone", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "40001", "22001", "23502", "42601"})
    void whatWasAskedWrongOrCameSecondIsNot(String state) {
        assertThat(StorageFailures.is(new PersistenceException(new SQLException("no", state))))
                .isFalse();
    }

    @Test
    void aPoolWithoutConnectionsHasNoState() {
        assertThat(StorageFailures.is(new PersistenceException(new SQLException("Error in allocating a connection"))))
                .isTrue();
        assertThat(StorageFailures.is(new IllegalStateException("ours"))).isFalse();
    }

    @Test
    void theEmbeddedDatabaseSaysSoWhenItWasShut() throws SQLException {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID());
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("shutdown immediately");
            SQLException thrown = org.junit.jupiter.api.Assertions.assertThrows(
                    SQLException.class, () -> statement.execute("select 1"));
            assertThat(StorageFailures.is(thrown)).as(thrown.getSQLState()).isTrue();
        }
    }
}
