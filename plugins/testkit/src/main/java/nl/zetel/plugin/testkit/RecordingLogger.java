package nl.zetel.plugin.testkit;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A logger that keeps what it is told, with the whole of every exception. */
final class RecordingLogger implements System.Logger {

    private final List<String> lines = new CopyOnWriteArrayList<>();

    @Override
    public String getName() {
        return "testkit";
    }

    @Override
    public boolean isLoggable(Level level) {
        return true;
    }

    @Override
    public void log(Level level, @Nullable ResourceBundle bundle, String message, @Nullable Throwable thrown) {
        StringBuilder line = new StringBuilder(String.valueOf(message));
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            line.append(" | ").append(t);
        }
        lines.add(line.toString());
    }

    @Override
    public void log(Level level, @Nullable ResourceBundle bundle, String format, @Nullable Object... parameters) {
        boolean plain = parameters == null || parameters.length == 0;
        lines.add(plain ? String.valueOf(format) : new MessageFormat(format, Locale.ROOT).format(parameters));
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
