package nl.zetel.law.registry;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/** Where the pages about the law are. */
final class LawDocuments {

    private LawDocuments() {}

    /** The folder {@code docs/law} of the project. */
    static Path folder() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(directory -> directory.resolve("docs").resolve("law"))
                .filter(docs -> Files.exists(docs.resolve("registry.yaml")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No docs/law/registry.yaml above this module"));
    }
}
