package nl.zetel.server.register.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zetel.server.store.StorageJson;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What waits for the collector while the server is down: a file in its data directory, a record per line, the person as a
 * keyed hash. Written when the server stops and read when it starts.
 */
@ApplicationScoped
class CollectorSpool {

    private static final String NAME = "processing-log-waiting.jsonl";
    private static final System.Logger LOG = System.getLogger(CollectorSpool.class.getName());

    @Inject
    @ConfigProperty(name = "zetel.data.directory")
    Optional<String> directory;

    @Inject
    StorageJson json;

    /** Keeps the records; false if that is not possible. */
    boolean keep(List<ProcessingFile.Line> spans) {
        return file().map(file -> write(file, spans)).orElse(false);
    }

    /** Takes what was kept: the file is gone afterwards. */
    List<ProcessingFile.Line> take() {
        return file().filter(Files::exists).map(this::read).orElse(List.of());
    }

    private Optional<Path> file() {
        return directory.map(folder -> Path.of(folder, NAME));
    }

    /** Beside it first, so that there is never half a file. */
    private boolean write(Path file, List<ProcessingFile.Line> spans) {
        try {
            Path half = file.resolveSibling(NAME + ".part");
            Files.write(half, (Iterable<String>) spans.stream().map(json::write)::iterator);
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "What waits for the collector cannot be kept", e);
            return false;
        }
    }

    private List<ProcessingFile.Line> read(Path file) {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            List<ProcessingFile.Line> spans = lines.map(line -> json.read(line, ProcessingFile.Line.class))
                    .toList();
            Files.delete(file);
            return spans;
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "What waited for the collector cannot be read: " + file, e);
            return List.of();
        }
    }
}
