package nl.zetel.plugin.extract;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.zetel.spi.RegisterException;
import nl.zetel.spi.RegisterException.Kind;

/** Imports the file in the background, and again when it changed; until then there are no answers. */
final class Loader implements AutoCloseable {

    private final Source source;
    private final Duration patience;
    private final ExecutorService executor;
    private final System.Logger logger;
    private volatile Progress progress = Progress.NONE;
    private volatile boolean closed = false;
    private CompletableFuture<Outcome> current;

    /**
     * What is imported.
     *
     * @param file the file
     * @param mapping how it is to be read
     * @param asOf the moment whose state it shows; if empty, when it was last changed
     */
    record Source(Path file, Mapping mapping, Optional<Instant> asOf) {}

    /** How an import ended. */
    private sealed interface Outcome {
        /** The file as it was; empty if there was none. */
        Optional<FileState> state();

        /** Whether the file is still the one that was imported. */
        default boolean isCurrent() {
            return state().filter(FileState::isCurrent).isPresent();
        }
    }

    private record Loaded(Extract extract) implements Outcome {
        @Override
        public Optional<FileState> state() {
            return Optional.of(extract.state());
        }
    }

    private record Failed(Optional<FileState> state, String message) implements Outcome {}

    /**
     * Begins to import.
     *
     * @param patience how long a question waits for an import
     */
    Loader(Source source, Duration patience, ExecutorService executor, System.Logger logger) {
        this.source = source;
        this.patience = patience;
        this.executor = executor;
        this.logger = logger;
        this.current = begin();
    }

    /** The file as it is now. */
    Extract extract() throws RegisterException {
        Outcome outcome = await(future());
        if (!outcome.isCurrent()) {
            outcome = await(renewed(outcome));
        }
        if (outcome instanceof Failed failed) {
            throw unavailable(Text.NOT_LOADED.of(failed.message()));
        }
        return ((Loaded) outcome).extract();
    }

    private synchronized CompletableFuture<Outcome> future() {
        return current;
    }

    private synchronized CompletableFuture<Outcome> renewed(Outcome old) {
        if (current.isDone() && current.getNow(old) == old) {
            current = begin();
            close(old);
        }
        return current;
    }

    private CompletableFuture<Outcome> begin() {
        progress = Progress.NONE;
        return CompletableFuture.supplyAsync(this::load, executor);
    }

    private Outcome load() {
        Optional<FileState> state = Optional.empty();
        try {
            FileState found = FileState.of(source.file());
            state = Optional.of(found);
            Importer.Result result = new Importer(source.file(), source.mapping(), this::tell).run();
            FileChannel channel = FileChannel.open(source.file());
            logger.log(
                    System.Logger.Level.INFO,
                    "Imported {0} persons in {1} ms, {2} rows with an error",
                    result.index().size(),
                    result.millis(),
                    result.bad());
            Instant asOf = source.asOf().orElse(found.modified().toInstant());
            return new Loaded(new Extract(found, channel, result, asOf));
        } catch (IOException e) {
            logger.log(
                    System.Logger.Level.WARNING,
                    "The file cannot be read: {0}",
                    e.getClass().getName());
            return new Failed(state, Text.FILE_UNREADABLE.of());
        } catch (ImportException e) {
            return new Failed(state, String.valueOf(e.getMessage()));
        }
    }

    private void tell(Progress now) throws ImportException {
        if (closed) {
            throw new ImportException(Text.CLOSED.of());
        }
        if (now.percent() / 10 > progress.percent() / 10) {
            logger.log(System.Logger.Level.INFO, "Importing: {0} %, {1} rows", now.percent(), now.rows());
        }
        progress = now;
    }

    private Outcome await(CompletableFuture<Outcome> future) throws RegisterException {
        try {
            return future.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw unavailable(Text.LOADING.of(progress.percent(), progress.rows()));
        } catch (ExecutionException e) {
            throw new RegisterException(Kind.UNAVAILABLE, Text.NOT_LOADED.of(""), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unavailable(Text.LOADING.of(progress.percent(), progress.rows()));
        }
    }

    private static RegisterException unavailable(String message) {
        return new RegisterException(Kind.UNAVAILABLE, message);
    }

    @Override
    public synchronized void close() {
        closed = true;
        current.thenAccept(this::close);
    }

    private void close(Outcome outcome) {
        if (outcome instanceof Loaded loaded) {
            try {
                loaded.extract().close();
            } catch (IOException e) {
                logger.log(System.Logger.Level.DEBUG, "The file could not be closed", e);
            }
        }
    }
}
