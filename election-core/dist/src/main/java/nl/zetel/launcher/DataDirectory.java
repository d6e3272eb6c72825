package nl.zetel.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The data directory of one running server, locked for as long as this process lives. */
final class DataDirectory {

    private final Path directory;

    @SuppressWarnings({"unused", "FieldCanBeLocal"}) // keeps the lock from being garbage collected
    private final FileLock lock;

    private DataDirectory(Path directory, FileLock lock) {
        this.directory = directory;
        this.lock = lock;
    }

    /** Creates the directory where needed and locks it; what an earlier run left of the runtime is removed. */
    static DataDirectory take(Path directory) {
        try {
            Files.createDirectories(directory);
            FileLock lock = lock(directory.resolve("zetel.lock"));
            if (lock == null) {
                throw new LaunchException(
                        ExitCode.DATA_IN_USE, "The data directory " + directory + " is in use by another server");
            }
            return new DataDirectory(directory, lock).renewed();
        } catch (IOException e) {
            throw new LaunchException(
                    ExitCode.DATA_NOT_WRITABLE, "The data directory " + directory + " cannot be written: " + e);
        }
    }

    private static @Nullable FileLock lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
            }
            return lock;
        } catch (OverlappingFileLockException e) {
            channel.close();
            return null;
        }
    }

    private DataDirectory renewed() throws IOException {
        delete(runtime());
        Files.createDirectories(runtime());
        Files.createDirectories(log());
        return this;
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> files = Files.walk(tree)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        }
    }

    Path directory() {
        return directory;
    }

    /** Where Payara unpacks itself; nothing in it outlives a run. */
    Path runtime() {
        return directory.resolve("runtime");
    }

    Path log() {
        return directory.resolve("log");
    }
}
