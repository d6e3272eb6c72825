package nl.zetel.server.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that has grown is made small, and nothing in it is lost. */
class EmbeddedFileTest {

    private final JdbcDataSource h2 = new JdbcDataSource();

    @TempDir
    Path folder;

    @BeforeEach
    void changeOneRowAgainAndAgain() throws SQLException {
        h2.setURL("jdbc:h2:file:" + folder.resolve("z") + ";WRITE_DELAY=0;REUSE_SPACE=FALSE;MAX_COMPACT_TIME=0");
        try (Connection connection = h2.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table note (id int primary key, words varchar)");
            statement.execute("insert into note values (1, '')");
            for (int time = 1; time <= 300; time++) {
                statement.execute("update note set words = '" + "x".repeat(8_000) + time + "'");
            }
        }
    }

    @Test
    void aFileThatGrewIsMadeSmallAndKeepsWhatIsInIt() throws Exception {
        long before = size();
        EmbeddedFile.makeSmall(h2, 1_000_000);
        assertThat(size()).isLessThan(before / 5);
        assertThat(words()).endsWith("x300");
    }

    @Test
    void aFileBelowTheLimitStaysAsItIs() throws Exception {
        long before = size();
        EmbeddedFile.makeSmall(h2, before * 2);
        assertThat(size()).isGreaterThan(before / 2);
    }

    private long size() throws IOException {
        return Files.size(folder.resolve("z.mv.db"));
    }

    private String words() throws SQLException {
        try (Connection connection = h2.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select words from note")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
