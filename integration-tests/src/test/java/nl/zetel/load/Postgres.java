package nl.zetel.load;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** A real PostgreSQL with the safety of its own defaults: what it says is committed is on the disk. */
public final class Postgres implements AutoCloseable {

    private static final String KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

    private final EmbeddedPostgres server;

    private Postgres(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Starts it with an empty database. */
    public static Postgres start() throws IOException {
        return new Postgres(EmbeddedPostgres.builder()
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .start());
    }

    /** What the server has to know: where its database is, and keys of this run alone. */
    public Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("ZETEL_DATABASE_URL", server.getJdbcUrl("postgres", "postgres"));
        environment.put("ZETEL_DATABASE_USER", "postgres");
        environment.put("ZETEL_DATABASE_PASSWORD", "postgres");
        environment.put("ZETEL_BSN_CURRENT_KEY", "load");
        environment.put("ZETEL_BSN_KEY_LOAD", KEY);
        environment.put("ZETEL_BSN_HASH_KEY", KEY);
        return environment;
    }

    /** A number that a query with these parameters gives, looked up behind the server's back. */
    public long number(String query, String... parameters) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
