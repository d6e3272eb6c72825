package nl.zetel.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A demonstration server that is killed while it is used, and started again on the same port and data. */
final class Replaced implements AutoCloseable {

    private static final long SOON_MILLIS = 700;

    private final Path data;
    private final Map<String, String> environment;
    private final int port;
    private Distribution running;
    private CompletableFuture<Void> replacement = CompletableFuture.completedFuture(null);
    private int pulled;

    Replaced(Path data, Map<String, String> environment) throws IOException {
        this.data = data;
        this.environment = environment;
        this.port = Distribution.freePort();
        this.running = start();
    }

    private Distribution start() throws IOException {
        return Distribution.start(port, data, environment, "--demo");
    }

    String address() {
        return running.address();
    }

    /** How often the plug was pulled. */
    int pulled() {
        return pulled;
    }

    /** Pulls the plug in the middle of what comes next, and starts again. */
    void pullThePlugSoon() {
        replacement.join();
        pulled++;
        replacement = CompletableFuture.runAsync(
                this::replace, CompletableFuture.delayedExecutor(SOON_MILLIS, TimeUnit.MILLISECONDS));
    }

    private void replace() {
        try {
            running.kill();
            running = start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws InterruptedException {
        replacement.join();
        running.close();
    }
}
