package nl.zetel.plugin.haalcentraal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.zetel.plugin.brpstub.BrpStubServer;
import nl.zetel.plugin.brpstub.Traffic;

/**
 * A register in a process of its own that has answered before, as a real one is and has: what it takes to start is not the
 * plugin's. It also measures what its last round takes without a plugin around it.
 */
final class RegisterElsewhere implements AutoCloseable {

    private final Process process;
    private final BufferedReader answers;
    private final URI address;

    private RegisterElsewhere(Process process) throws IOException {
        this.process = process;
        this.answers = process.inputReader(StandardCharsets.UTF_8);
        this.address = URI.create(answers.readLine());
    }

    static RegisterElsewhere start() throws IOException {
        return new RegisterElsewhere(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        RegisterElsewhere.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    URI address() {
        return address;
    }

    /** How long the requests since the last call of this take without a plugin. */
    Duration bare() throws IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
        return Duration.ofMillis(Long.parseLong(answers.readLine()));
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    public static void main(String[] arguments) throws Exception {
        try (BrpStubServer server = BrpStubServer.start(Thousand.options())) {
            new Round(Thousand.numbers()).run(Thousand.register(server.address()));
            server.traffic().clear();
            System.out.println(server.address());
            BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            while (orders.readLine() != null) {
                System.out.println(bare(server));
                server.traffic().clear();
            }
        }
        System.exit(0);
    }

    /** The same requests, sent two at a time without a plugin around them; milliseconds. */
    private static long bare(BrpStubServer server) throws Exception {
        List<Traffic.Request> requests = List.copyOf(server.traffic().requests());
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        long start = System.nanoTime();
        try {
            List<Future<HttpResponse<byte[]>>> sent = new ArrayList<>();
            for (Traffic.Request request : requests) {
                HttpRequest again = HttpRequest.newBuilder(server.address())
                        .setHeader("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(request.body()))
                        .build();
                sent.add(threads.submit(() -> http.send(again, HttpResponse.BodyHandlers.ofByteArray())));
            }
            for (Future<HttpResponse<byte[]>> answer : sent) {
                if (answer.get().statusCode() != 200) {
                    throw new IllegalStateException("The register failed");
                }
            }
        } finally {
            threads.shutdownNow();
        }
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }
}
