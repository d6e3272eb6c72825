package nl.zetel.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What {@code zetel start} was asked.
 *
 * @param port the port to listen on; 0 for any free one
 * @param data the data directory, absolute
 * @param demo whether this is a demonstration
 */
record StartOptions(int port, Path data, boolean demo) {

    private static final int DEFAULT_PORT = 8080;
    private static final int HIGHEST_PORT = 65_535;

    static StartOptions parse(List<String> words, Home home) {
        Arguments arguments = Arguments.parse(words, Set.of("--port", "--data"), Set.of("--demo"));
        return new StartOptions(
                arguments.number("--port", DEFAULT_PORT, 0, HIGHEST_PORT),
                arguments
                        .one("--data")
                        .map(Path::of)
                        .orElseGet(home::defaultData)
                        .toAbsolutePath()
                        .normalize(),
                arguments.has("--demo"));
    }
}
