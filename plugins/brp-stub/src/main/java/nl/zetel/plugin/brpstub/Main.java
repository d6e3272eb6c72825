package nl.zetel.plugin.brpstub;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;

/**
 * Runs the server until it is stopped: {@code --port N}, {@code --persons FILE}, {@code --latency MILLISECONDS}, {@code
 * --today 2018-02-05}, {@code --api-key KEY}, {@code --client-secret SECRET}. Without {@code --persons} it knows the
 * invented persons of Westerveld.
 */
public final class Main {

    private Main() {}

    /** Starts the server and prints one line with its address. */
    public static void main(String[] arguments) throws IOException {
        try {
            BrpStubServer server = BrpStubServer.start(options(List.of(arguments)));
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            System.out.println("BRP stub is ready at " + server.address());
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    static StubOptions options(List<String> arguments) throws IOException {
        StubOptions options = StubOptions.westerveld();
        Iterator<String> words = arguments.iterator();
        while (words.hasNext()) {
            options = with(options, words.next(), words);
        }
        return options;
    }

    private static StubOptions with(StubOptions options, String name, Iterator<String> words) throws IOException {
        if (!words.hasNext()) {
            throw new IllegalArgumentException("Option " + name + " needs a value");
        }
        String value = words.next();
        return switch (name) {
            case "--port" -> options.onPort(Integer.parseInt(value));
            case "--persons" -> options.withPersons(PersonsFile.read(Path.of(value)));
            case "--latency" -> options.withLatency(Duration.ofMillis(Long.parseLong(value)));
            case "--today" -> options.on(LocalDate.parse(value));
            case "--api-key" -> options.withApiKey(value);
            case "--client-secret" -> options.withClientSecret(value);
            default -> throw new IllegalArgumentException("Unknown option " + name);
        };
    }
}
