package nl.zetel.it;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Public material beside the project, such as official schemas; absent on most machines. */
final class Shared {

    private Shared() {}

    static Optional<Path> find(String path) {
        return Stream.iterate(Path.of("").toAbsolutePath(), dir -> dir != null, Path::getParent)
                .map(dir -> dir.resolve("shared").resolve(path))
                .filter(Files::exists)
                .findFirst();
    }
}
