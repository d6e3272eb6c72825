package nl.zetel.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.logging.ConsoleHandler;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The log: everything from INFO in a file of the data directory, warnings also on standard error. */
final class Logging {

    private Logging() {}

    /** Writes the logging configuration for this data directory, and returns where. */
    static Path configure(DataDirectory data) {
        Path file = data.runtime().resolve("logging.properties");
        String pattern = data.log().resolve("zetel.%g.log").toString();
        try (InputStream template = Objects.requireNonNull(Logging.class.getResourceAsStream("logging.properties"))) {
            String text = new String(template.readAllBytes(), StandardCharsets.UTF_8);
            return Files.writeString(file, text + "java.util.logging.FileHandler.pattern=" + escape(pattern) + "\n");
        } catch (IOException e) {
            throw new LaunchException(ExitCode.DATA_NOT_WRITABLE, "The log cannot be configured: " + e);
        }
    }

    private static String escape(String path) {
        return path.replace("\\", "\\\\");
    }

    /** While it starts, Payara warns of much that is as it should be; from now on warnings are worth a look. */
    static void showWarnings() {
        Arrays.stream(Logger.getLogger("").getHandlers())
                .filter(ConsoleHandler.class::isInstance)
                .forEach(handler -> handler.setLevel(Level.WARNING));
    }
}
