package nl.zetel.server.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The two databases that the server runs on. A persistence test runs on both:
 *
 * <pre>{@code
 * @ParameterizedTest
 * @EnumSource(TestDatabase.class)
 * void keeps_what_was_said(TestDatabase database) {
 *     try (EntityManagerFactory entities = database.entities()) { ... }
 * }
 * }</pre>
 */
public enum TestDatabase {
    H2 {
        @Override
        public DataSource empty() {
            EmbeddedDataSource source = new EmbeddedDataSource();
            source.setUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1" + SERVER_SETTINGS);
            return source;
        }
    },
    POSTGRESQL {
        @Override
        public DataSource empty() {
            return Postgres.newDatabase();
        }
    };

    private static final String SERVER_SETTINGS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=10000";

    /** A new database without any table. */
    public abstract DataSource empty();

    /** A new database with the server's schema. */
    public DataSource migrated() {
        DataSource source = empty();
        Migrations.apply(source);
        return source;
    }

    /** The server's persistence unit on a new database, with transactions of its own; the caller closes it. */
    public EntityManagerFactory entities() {
        return entities("zetel", migrated());
    }

    static EntityManagerFactory entities(String unit, DataSource source) {
        return Persistence.createEntityManagerFactory(
                unit,
                Map.of(
                        "jakarta.persistence.transactionType",
                        "RESOURCE_LOCAL",
                        "jakarta.persistence.nonJtaDataSource",
                        source,
                        "eclipselink.session-name",
                        UUID.randomUUID().toString()));
    }

    /** One PostgreSQL for all tests of a run, started when first asked for and ended with the virtual machine. */
    private static final class Postgres {

        private static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static DataSource newDatabase() {
            String name = "t" + UUID.randomUUID().toString().replace("-", "");
            try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setUrl(SERVER.getJdbcUrl("postgres", name));
            return source;
        }
    }
}
