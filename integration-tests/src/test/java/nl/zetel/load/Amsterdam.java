package nl.zetel.load;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The count of a city of Amsterdam's size: 600 stations, 30 lists of 50 candidates, entered twice by 60 clients, each of which
 * sends a request every two seconds, one station in twenty with differences. Wanted: 99 of 100 answers within half a second, and
 * nothing lost when the server is killed in the middle.
 */
public final class Amsterdam {

    private static final double WANTED_MILLIS = 500;

    private Amsterdam() {}

    /**
     * @param arguments folder for the data of this run; then, if others than those above are wanted: stations, lists,
     *     candidates, clients, milliseconds between two requests of a client
     */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of(arguments[0])), "amsterdam-");
        CountHall.Size size = new CountHall.Size(
                "0363",
                number(arguments, 1, 600),
                number(arguments, 2, 30),
                number(arguments, 3, 50),
                number(arguments, 4, 60),
                number(arguments, 5, 2000));
        try (CountHall hall = new CountHall(size, data, out)) {
            hall.count((title, latencies) -> {
                latencies.print(title, out);
                double worst = latencies.worstP99();
                out.printf(
                        "p99 of the slowest kind: %.0f ms, wanted %.0f ms: %s%n",
                        worst, WANTED_MILLIS, worst <= WANTED_MILLIS ? "met" : "NOT MET");
            });
        }
        System.exit(0);
    }

    private static int number(String[] arguments, int place, int otherwise) {
        return arguments.length > place ? Integer.parseInt(arguments[place]) : otherwise;
    }
}
