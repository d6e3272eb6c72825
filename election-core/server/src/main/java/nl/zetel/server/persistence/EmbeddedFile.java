package nl.zetel.server.persistence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** The file of the embedded database, which only grows while it is used and is made small before it is. */
final class EmbeddedFile {

    private static final Logger LOG = Logger.getLogger(EmbeddedFile.class.getName());

    /** A file in which more than half is in use stays as it is. */
    private static final int FILLED_PERCENT = 50;

    private EmbeddedFile() {}

    /** Copies what is in use into a new file that takes the old one's place; for nobody else connected yet. */
    static void makeSmall(DataSource database, long fromBytes) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            Map<String, Long> figures = figures(statement);
            long bytes = figures.getOrDefault("info.FILE_SIZE", 0L);
            if (bytes > fromBytes && figures.getOrDefault("info.CHUNKS_FILL_RATE", 100L) < FILLED_PERCENT) {
                LOG.info("The database file of " + bytes / 1_000_000 + " MB is made smaller");
                statement.execute("shutdown compact");
            }
        }
    }

    private static Map<String, Long> figures(Statement statement) throws SQLException {
        Map<String, Long> figures = new TreeMap<>();
        try (ResultSet rows =
                statement.executeQuery("select setting_name, setting_value from information_schema.settings"
                        + " where setting_name in ('info.FILE_SIZE', 'info.CHUNKS_FILL_RATE')")) {
            while (rows.next()) {
                figures.put(rows.getString(1), rows.getLong(2));
            }
        }
        return figures;
    }
}
