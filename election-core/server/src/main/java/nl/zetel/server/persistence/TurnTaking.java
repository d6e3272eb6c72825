package nl.zetel.server.persistence;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A connection that takes the writer's turn with its first change, and gives it back when the transaction is over. */
final class TurnTaking implements InvocationHandler {

    private static final Set<String> ENDS = Set.of("commit", "rollback", "close", "abort", "setAutoCommit");

    private final Connection connection;
    private final WritersTurn turn;
    private boolean writing;

    private TurnTaking(Connection connection, WritersTurn turn) {
        this.connection = connection;
        this.turn = turn;
    }

    static Connection connection(Connection connection, WritersTurn turn) {
        return proxy(Connection.class, new TurnTaking(connection, turn));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            Object result = call(connection, method, arguments);
            return result instanceof Statement statement ? guarded(statement, sql(arguments)) : result;
        } finally {
            if (ends(method, arguments)) {
                over();
            }
        }
    }

    /** Going back to a savepoint does not end a transaction. */
    private static boolean ends(Method method, Object @Nullable [] arguments) {
        boolean toSavepoint = "rollback".equals(method.getName()) && arguments != null;
        return ENDS.contains(method.getName()) && !toSavepoint;
    }

    /** @param prepared the text of a prepared statement, which is looked at once; empty if each call brings its own */
    private Statement guarded(Statement statement, String prepared) {
        boolean changes = writes(prepared);
        InvocationHandler handler = (proxy, method, arguments) ->
                method.getName().startsWith("execute") && (prepared.isEmpty() ? writes(sql(arguments)) : changes)
                        ? write(statement, method, arguments)
                        : call(statement, method, arguments);
        return proxy(kind(statement), handler);
    }

    private @Nullable Object write(Statement statement, Method method, Object @Nullable [] arguments) throws Throwable {
        begin();
        try {
            return call(statement, method, arguments);
        } finally {
            if (!connection.isClosed() && connection.getAutoCommit()) {
                over();
            }
        }
    }

    private synchronized void begin() throws SQLException {
        if (!writing) {
            turn.take();
            writing = true;
        }
    }

    private synchronized void over() {
        if (writing) {
            writing = false;
            turn.give();
        }
    }

    /** Everything but a plain query; a batch has no text of its own and counts as a change. */
    private static boolean writes(String sql) {
        String text = sql.strip().toUpperCase(Locale.ROOT);
        boolean query = text.startsWith("SELECT") || text.startsWith("WITH") || text.startsWith("VALUES");
        return !query || text.contains("FOR UPDATE") || text.contains("NEXT VALUE");
    }

    private static Class<? extends Statement> kind(Statement statement) {
        if (statement instanceof CallableStatement) {
            return CallableStatement.class;
        }
        return statement instanceof PreparedStatement ? PreparedStatement.class : Statement.class;
    }

    private static String sql(Object @Nullable [] arguments) {
        return arguments != null && arguments.length > 0 && arguments[0] instanceof String text ? text : "";
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(TurnTaking.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
