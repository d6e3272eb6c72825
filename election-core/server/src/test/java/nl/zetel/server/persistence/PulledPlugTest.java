package nl.zetel.server.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What was acknowledged is found again when the plug is pulled right after it. A copy of the file of an open database
 * is what a killed server leaves behind.
 */
class PulledPlugTest {

    private static final int COMMITS = 100;
    private static final int BYTES_NOT_WRITTEN = 1_000;

    @TempDir
    Path folder;

    @Test
    void theLastCommitIsInTheFileWheneverThePlugIsPulled() throws Exception {
        try (Connection connection = open("live");
                Statement statement = connection.createStatement()) {
            statement.execute("create table note (id int primary key, words varchar)");
            for (int commit = 1; commit <= COMMITS; commit++) {
                change(statement, commit);
                assertThat(lastAfterThePlugWasPulled(commit, 0))
                        .as("the last commit found after the plug was pulled at number %s", commit)
                        .isEqualTo(commit);
            }
        }
    }

    @Test
    void aCommitThatWasBeingWrittenIsNotThereAndTheOneBeforeItIs() throws Exception {
        try (Connection connection = open("live");
                Statement statement = connection.createStatement()) {
            statement.execute("create table note (id int primary key, words varchar)");
            change(statement, 1);
            for (int commit = 2; commit <= COMMITS / 5; commit++) {
                statement.execute("insert into note values (" + commit + ", 'x')");
                assertThat(lastAfterThePlugWasPulled(commit, BYTES_NOT_WRITTEN)).isEqualTo(commit - 1);
            }
        }
    }

    /** Rows of very different sizes, some of which go again: so there is space of many sizes to use again. */
    private static void change(Statement statement, int commit) throws SQLException {
        int size = commit % 7 == 0 ? 60_000 : 100 * (commit % 40);
        statement.execute("insert into note values (" + commit + ", '" + "x".repeat(size) + "')");
        statement.execute("update note set words = '' where id = " + (commit - 3));
    }

    private int lastAfterThePlugWasPulled(int commit, int notWritten) throws IOException, SQLException {
        String name = "pulled" + commit;
        Path copy = folder.resolve(name + ".mv.db");
        Files.copy(folder.resolve("live.mv.db"), copy);
        try (FileChannel file = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            file.truncate(file.size() - notWritten);
        }
        try (Connection connection = open(name);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select max(id) from note")) {
            rows.next();
            return rows.getInt(1);
        } finally {
            Files.delete(copy);
        }
    }

    /** The server's own settings; what is no longer used may be written over at once, and not after 45 seconds. */
    private Connection open(String name) throws IOException, SQLException {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setUrl(
                settings().replace("${zetel.data.directory}/zetel", folder.resolve(name) + "") + ";RETENTION_TIME=0");
        return source.getConnection();
    }

    private static String settings() throws IOException {
        Properties properties = new Properties();
        try (InputStream file =
                EmbeddedDataSource.class.getResourceAsStream("/META-INF/microprofile-config.properties")) {
            properties.load(file);
        }
        return properties.getProperty("zetel.database.url");
    }
}
