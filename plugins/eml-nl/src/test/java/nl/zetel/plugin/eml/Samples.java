package nl.zetel.plugin.eml;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Real and synthetic files that are not part of this project; a test that needs them is skipped without them. */
final class Samples {

    private Samples() {}

    /** The folder of the files, if it is there. */
    static Optional<Path> folder() {
        for (Path dir = Path.of("").toAbsolutePath(); dir != null; dir = dir.getParent()) {
            Path found = dir.resolve("shared/data/eml");
            if (Files.isDirectory(found)) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** A file; the test is skipped if the files are absent. */
    static Path file(String name) {
        return folder().map(folder -> folder.resolve(name)).orElseGet(() -> {
            abort("Skipped: the sample files (../shared/data/eml) are not here");
            throw new AssertionError();
        });
    }

    /** The bytes of a file; the test is skipped if the files are absent. */
    static byte[] bytes(String name) {
        return bytes(file(name));
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All documents below a folder, by their path; empty if the files are absent. */
    static List<Path> documents(String below) {
        Optional<Path> folder = folder();
        if (folder.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder.get().resolve(below))) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
