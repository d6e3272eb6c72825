package nl.zetel.it;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The built distribution, started as an operator starts it. */
public final class Distribution implements AutoCloseable {

    private static final Path HOME = Path.of(System.getProperty("zetel.home", "../election-core/dist/target/zetel"));

    private final Process process;
    private final int port;

    private Distribution(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts it and waits for its one line; ends with what it said if it does not come. */
    public static Distribution start(Path data, String... options) throws IOException {
        return start(data, Map.of(), options);
    }

    /** Starts it with environment variables such as {@code ZETEL_PLUGINS_DIR}, and waits as above. */
    public static Distribution start(Path data, Map<String, String> environment, String... options) throws IOException {
        return start(freePort(), data, environment, options);
    }

    /** Starts it on a port, such as the one that it had before it was stopped. */
    public static Distribution start(int port, Path data, Map<String, String> environment, String... options)
            throws IOException {
        Distribution distribution = launch(port, data, environment, options);
        List<String> said = new ArrayList<>();
        BufferedReader output = distribution.process.inputReader(StandardCharsets.UTF_8);
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
            if (line.equals("Zetel is ready at " + distribution.address() + "/")) {
                drain(output);
                return distribution;
            }
        }
        throw new IllegalStateException("Zetel did not start: " + String.join("\n", said));
    }

    /** Starts it without looking at what it says and whether it becomes ready. */
    public static Distribution startUnwatched(Path data, Map<String, String> environment, String... options)
            throws IOException {
        Distribution distribution = launch(freePort(), data, environment, options);
        drain(distribution.process.inputReader(StandardCharsets.UTF_8));
        return distribution;
    }

    private static Distribution launch(int port, Path data, Map<String, String> environment, String... options)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                HOME.resolve("bin/zetel").toString(),
                "start",
                "--port",
                Integer.toString(port),
                "--data",
                data.toString()));
        command.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return new Distribution(builder.start(), port);
    }

    /** Where it is unpacked. */
    public static Path home() {
        return HOME;
    }

    /** A token of the demonstration's issuer. */
    public static String token(String user, List<String> roles) {
        return token(user, "1701", roles);
    }

    /** A token for another municipality than Westerveld. */
    public static String token(String user, String municipality, List<String> roles) {
        List<String> command = new ArrayList<>(
                List.of(HOME.resolve("bin/zetel").toString(), "token", "--user", user, "--municipality", municipality));
        roles.forEach(role -> command.addAll(List.of("--role", role)));
        try {
            Process process = new ProcessBuilder(command).start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it listens. */
    public String address() {
        return "http://localhost:" + port;
    }

    /** Waits until somebody stops it. */
    public void await() throws InterruptedException {
        process.waitFor();
    }

    /** Pulls the plug. */
    public void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.waitFor();
    }

    /** Stops it as an operator does; answers its exit code. */
    public int stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            kill();
        }
        return process.exitValue();
    }

    @Override
    public void close() throws InterruptedException {
        if (process.isAlive()) {
            stop();
        }
    }

    private static void drain(BufferedReader output) {
        Thread thread = new Thread(() -> readAll(output), "distribution-output");
        thread.setDaemon(true);
        thread.start();
    }

    private static void readAll(BufferedReader output) {
        try {
            output.transferTo(Writer.nullWriter());
        } catch (IOException e) {
            // The process was killed.
        }
    }

    /** A port that nobody listens on. */
    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
