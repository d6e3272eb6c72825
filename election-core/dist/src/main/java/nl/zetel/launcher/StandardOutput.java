package nl.zetel.launcher;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Standard output is the launcher's; whatever else prints a line there finds it in the log. */
final class StandardOutput extends PrintStream {

    private static final Logger LOG = Logger.getLogger("stdout");

    StandardOutput() {
        super(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    }

    @Override
    public void println(@Nullable String line) {
        LOG.info(() -> String.valueOf(line));
    }

    @Override
    public void println(@Nullable Object line) {
        println(String.valueOf(line));
    }
}
