package nl.zetel.plugin.mt940;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** Files that are not part of the project; a test that needs one is skipped where it is absent. */
final class SharedData {

    private SharedData() {}

    static byte[] payments(String name) throws IOException {
        Optional<Path> file = find(Path.of("shared", "data", "payments", name));
        Assumptions.assumeTrue(
                file.isPresent(), "Skipped: the sample " + name + " is not in shared/data/payments beside the project");
        return Files.readAllBytes(file.orElseThrow());
    }

    private static Optional<Path> find(Path relative) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path candidate = folder.resolve(relative);
            if (Files.isRegularFile(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
