package nl.zetel.plugin.haalcentraal;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.zetel.plugin.brpstub.BrpStubServer;
import nl.zetel.plugin.brpstub.Traffic;
import nl.zetel.spi.PopulationRegister;

/**
 * How long a round of a thousand persons takes. Run by {@code mvn -Pbenchmark -DskipTests -pl plugins/brp-haal-centraal -am
 * verify}; ends with an error if no try is within 1.3 times the ideal, 50 batches of 50 ms two at a time. Where the machine
 * is too busy for the ideal, what it needs for the same bytes without us takes the ideal's place.
 */
final class RoundBenchmark {

    private static final Duration IDEAL = Thousand.LATENCY.multipliedBy(Thousand.PERSONS / 20 / 2);
    private static final int TRIES = 5;

    private RoundBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        boolean fast = false;
        try (BrpStubServer server = BrpStubServer.start(Thousand.options())) {
            PopulationRegister register = Thousand.register(server.address());
            for (int i = 0; i < TRIES; i++) {
                server.traffic().clear();
                Round round = new Round(Thousand.numbers());
                Duration took = time(() -> round.run(register));
                require(round.checked().size() == Thousand.PERSONS, "not everybody was checked");
                Duration bare = bare(server);
                Duration base = bare.compareTo(IDEAL) > 0 ? bare : IDEAL;
                fast |= took.toMillis() * 10 <= base.toMillis() * 13;
                System.out.printf(
                        "Round of %d persons: %d ms; the same requests bare %d ms; ideal %d ms%n",
                        Thousand.PERSONS, took.toMillis(), bare.toMillis(), IDEAL.toMillis());
            }
        }
        require(fast, "no try was within 1.3 times the ideal");
        System.exit(0);
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalStateException(message);
        }
    }

    /** The same requests, sent two at a time without a plugin around them. */
    private static Duration bare(BrpStubServer server) throws Exception {
        List<Traffic.Request> requests = server.traffic().requests();
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            return time(() -> {
                List<Future<HttpResponse<byte[]>>> answers = new ArrayList<>();
                for (Traffic.Request sent : requests) {
                    HttpRequest request = HttpRequest.newBuilder(server.address())
                            .setHeader("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(sent.body()))
                            .build();
                    answers.add(threads.submit(() -> http.send(request, HttpResponse.BodyHandlers.ofByteArray())));
                }
                for (Future<HttpResponse<byte[]>> answer : answers) {
                    require(answer.get().statusCode() == 200, "the register failed");
                }
            });
        } finally {
            threads.shutdownNow();
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private static Duration time(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
