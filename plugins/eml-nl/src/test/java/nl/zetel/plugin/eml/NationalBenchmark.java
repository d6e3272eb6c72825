package nl.zetel.plugin.eml;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamReader;
import nl.zetel.plugin.eml.NationalReading.Outcome;

/**
 * Reads, adds up and reconciles the counts of a whole country against the JDK's bare StAX scan of the same bytes, with 256 MB
 * of heap, on one core and on two. Fails if it takes more than one and a half times as long, or if a difference is missed or
 * made up. The files are generated, 3 GB of them, and removed afterwards. Run with
 * {@code mvn -Pbenchmark -DskipTests -pl plugins/eml-nl -am verify}.
 */
final class NationalBenchmark {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final double LIMIT = 1.5;

    private NationalBenchmark() {}

    /** With a folder runs the whole; with {@code scan} or {@code read}, threads and a folder one of them. */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 3) {
            measure("read".equals(arguments[0]), Integer.parseInt(arguments[1]), Path.of(arguments[2]));
            return;
        }
        Path parent = Files.createDirectories(Path.of(arguments[0]));
        Path folder = Files.createTempDirectory(parent, "national");
        try {
            long bytes = NationalFiles.generate(folder);
            OUT.printf(
                    Locale.ROOT,
                    "%d files, %d stations, %.2f GB%n",
                    NationalFiles.MUNICIPALITIES,
                    NationalFiles.STATIONS,
                    bytes / 1e9);
            boolean fits = compare(1, folder, bytes) & compare(2, folder, bytes);
            if (!fits) {
                throw new IllegalStateException("More than " + LIMIT + " times the bare scan");
            }
        } finally {
            delete(folder);
        }
    }

    private static boolean compare(int threads, Path folder, long bytes) throws Exception {
        double scan = fork("scan", threads, folder);
        double read = fork("read", threads, folder);
        OUT.printf(
                Locale.ROOT,
                "%d core(s): JDK scan %.1f s (%.0f MB/s); read, added up and reconciled %.1f s (%.0f MB/s); %.2f times%n",
                threads,
                scan,
                bytes / 1e6 / scan,
                read,
                bytes / 1e6 / read,
                read / scan);
        return read <= LIMIT * scan;
    }

    private static double fork(String what, int threads, Path folder) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:ActiveProcessorCount=" + threads,
                        "-cp",
                        System.getProperty("java.class.path"),
                        NationalBenchmark.class.getName(),
                        what,
                        Integer.toString(threads),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(what + " failed");
        }
        return Double.parseDouble(printed.strip());
    }

    /** Prints the time in seconds, from the first file to the last. */
    private static void measure(boolean read, int threads, Path folder) throws Exception {
        long start = System.nanoTime();
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Outcome>> outcomes = new ArrayList<>();
            for (int i = 0; i < NationalFiles.MUNICIPALITIES; i++) {
                int municipality = i;
                Path file = NationalFiles.file(folder, municipality);
                outcomes.add(workers.submit(() -> read ? NationalReading.of(file, municipality) : scan(file)));
            }
            long votes = 0;
            int stations = 0;
            List<String> differences = new ArrayList<>();
            for (Future<Outcome> outcome : outcomes) {
                votes += outcome.get().votes();
                stations += outcome.get().stations();
                differences.addAll(outcome.get().differences());
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            if (read) {
                check(votes, stations, differences);
            }
            OUT.println(seconds);
        } finally {
            workers.shutdown();
        }
    }

    /** Every vote was read, and each wrong file was found: at its station, and in its list's total. */
    private static void check(long votes, int stations, List<String> differences) {
        int[] all = NationalFiles.stations();
        long entered = 0;
        int wrong = 0;
        for (int municipality = 0; municipality < all.length; municipality++) {
            wrong += NationalFiles.isWrong(municipality) ? 1 : 0;
            for (int station = 1; station <= all[municipality]; station++) {
                entered += entered(municipality, station);
            }
        }
        if (stations != NationalFiles.STATIONS || votes != entered + (long) wrong * NationalFiles.WRONG_BY) {
            throw new IllegalStateException("Stations or votes are missing");
        }
        if (differences.size() != 2 * wrong) {
            throw new IllegalStateException("Expected " + 2 * wrong + " differences, but " + differences);
        }
    }

    private static long entered(int municipality, int station) {
        long votes = 0;
        for (int list = 1; list <= NationalFiles.LISTS; list++) {
            for (int candidate = 1; candidate <= NationalFiles.CANDIDATES; candidate++) {
                votes += NationalFiles.entered(municipality, station, list, candidate);
            }
        }
        return votes;
    }

    private static Outcome scan(Path file) throws Exception {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        long events = 0;
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            while (reader.hasNext()) {
                reader.next();
                events++;
            }
        }
        return new Outcome(0, events, List.of());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
