package nl.zetel.server.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One writer at a time; nobody waits to read. */
class EmbeddedDataSourceTest {

    private final EmbeddedDataSource source = new EmbeddedDataSource();
    private final ExecutorService others = Executors.newSingleThreadExecutor();
    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        source.setUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        connection = source.getConnection();
        run(connection, "create table note (id int primary key, words varchar(20))");
        connection.setAutoCommit(false);
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
        others.shutdownNow();
    }

    @Test
    void whoeverWritesSecondWaitsForTheFirstToCommit() throws Exception {
        run(connection, "insert into note values (1, 'first')");
        Future<?> second = others.submit(this::writeTheSecond);
        CountDownLatch patience = new CountDownLatch(1);
        assertThat(patience.await(200, TimeUnit.MILLISECONDS)).isFalse();
        assertThat(second).isNotDone();
        connection.commit();
        second.get(20, TimeUnit.SECONDS);
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void aRollbackGivesTheTurnBackAndGoingBackToASavepointDoesNot() throws Exception {
        run(connection, "insert into note values (1, 'first')");
        connection.rollback(connection.setSavepoint());
        Future<?> second = others.submit(this::writeTheSecond);
        CountDownLatch patience = new CountDownLatch(1);
        assertThat(patience.await(200, TimeUnit.MILLISECONDS)).isFalse();
        assertThat(second).isNotDone();
        connection.rollback();
        second.get(20, TimeUnit.SECONDS);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void aTransactionWithinATransactionOfTheSameThreadGoesOn() throws SQLException {
        run(connection, "insert into note values (1, 'first')");
        try (Connection inner = source.getConnection()) {
            run(inner, "insert into note values (3, 'inner')");
        }
        connection.commit();
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void readersDoNotWait() throws Exception {
        run(connection, "insert into note values (1, 'first')");
        Future<Integer> read = others.submit(this::count);
        assertThat(read.get(20, TimeUnit.SECONDS)).isZero();
    }

    @Test
    void aClosedConnectionDoesNotKeepTheTurn() throws Exception {
        run(connection, "insert into note values (1, 'first')");
        connection.close();
        others.submit(this::writeTheSecond).get(20, TimeUnit.SECONDS);
    }

    private Void writeTheSecond() throws SQLException {
        try (Connection other = source.getConnection()) {
            run(other, "insert into note values (2, 'second')");
        }
        return null;
    }

    private int count() throws SQLException {
        try (Connection reader = source.getConnection();
                Statement statement = reader.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from note")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
