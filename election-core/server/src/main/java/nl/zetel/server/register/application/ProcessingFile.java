package nl.zetel.server.register.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import nl.zetel.api.Bsn;
import nl.zetel.server.register.domain.ProcessingEntry;
import nl.zetel.server.store.BsnCipher;
import nl.zetel.server.store.StorageJson;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The processing log as a file beside its table, for whatever collects the organisation's logs: a JSON document per line.
 * The person stands in it by a keyed hash. Only there if {@code zetel.processing-log.file} names it.
 */
@ApplicationScoped
public class ProcessingFile {

    private static final System.Logger LOG = System.getLogger(ProcessingFile.class.getName());

    @Inject
    @ConfigProperty(name = "zetel.processing-log.file")
    Optional<String> file;

    @Inject
    StorageJson json;

    @Inject
    BsnCipher cipher;

    /**
     * A consultation as it leaves the table.
     *
     * @param municipality municipality that asked; blank for none
     * @param dataSubjectId keyed hash of the person; empty if it is about nobody
     * @param entry the consultation
     */
    public record Line(String municipality, Optional<String> dataSubjectId, ProcessingEntry entry) {}

    /** Appends a record; a file that cannot be written stops nothing, because the table has it. */
    void append(String municipality, Optional<Bsn> subject, ProcessingEntry entry) {
        file.map(Path::of).ifPresent(path -> write(path, new Line(municipality, subject.map(cipher::hash), entry)));
    }

    private synchronized void write(Path path, Line line) {
        try {
            Files.writeString(
                    path,
                    json.write(line) + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The processing log cannot be written to its file", e);
        }
    }
}
