package nl.zetel.server.persistence;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/**
 * The embedded H2 database with one writer at a time, as SQLite has it: whoever changes something waits for the one who
 * is at it to commit, and readers never wait. H2 writes its maps one after the other while other transactions go on; a
 * server killed at that moment would find half of such a transaction after its restart.
 */
public final class EmbeddedDataSource implements DataSource {

    private static final long LARGE_BYTES = 64_000_000;

    private final JdbcDataSource h2 = new JdbcDataSource();
    private final WritersTurn turn = new WritersTurn();
    private boolean tidied;

    /** The JDBC address; the container sets it. */
    public void setUrl(String url) {
        h2.setURL(url);
    }

    /** The JDBC address; the container sets it. */
    public void setURL(String url) {
        h2.setURL(url);
    }

    /** Who connects; the container sets it. */
    public void setUser(String user) {
        h2.setUser(user);
    }

    /** The password; the container sets it. */
    public void setPassword(String password) {
        h2.setPassword(password);
    }

    @Override
    public Connection getConnection() throws SQLException {
        tidy();
        return TurnTaking.connection(h2.getConnection(), turn);
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return TurnTaking.connection(h2.getConnection(user, password), turn);
    }

    private synchronized void tidy() throws SQLException {
        if (!tidied) {
            EmbeddedFile.makeSmall(h2, LARGE_BYTES);
            tidied = true;
        }
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return h2.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter writer) throws SQLException {
        h2.setLogWriter(writer);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        h2.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return h2.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger(EmbeddedDataSource.class.getPackageName());
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return h2.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return h2.isWrapperFor(type);
    }
}
