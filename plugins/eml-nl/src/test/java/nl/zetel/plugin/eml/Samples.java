package nl.zetel.plugin.eml;

import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

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

    /** A test for each file; one that is skipped and says so if the files are absent. */
    static Stream<DynamicTest> tests(Stream<Path> files, Trial trial) {
        return folder().isEmpty()
                ? Stream.of(dynamicTest("needs the sample files", () -> file("")))
                : files.map(file -> dynamicTest(file.getFileName().toString(), () -> trial.of(file)));
    }

    /** A test of one file. */
    interface Trial {
        void of(Path file) throws Exception;
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
