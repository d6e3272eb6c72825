package nl.zetel.launcher;

import java.util.logging.LogRecord;

/** The first line of a message, for who watches the server start and run; the log file has the rest. */
public final class ConsoleLine extends LogLine {

    @Override
    public String format(LogRecord record) {
        return super.format(record).lines().findFirst().orElse("") + "\n";
    }
}
