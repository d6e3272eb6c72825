package nl.zetel.plugin.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.zetel.api.Bsn;
import nl.zetel.api.person.Person;
import nl.zetel.spi.Provenance;

/** A file that was imported. Safe for use by several threads. */
final class Extract implements AutoCloseable {

    private final FileState state;
    private final FileChannel channel;
    private final Importer.Result result;
    private final Provenance provenance;

    Extract(FileState state, FileChannel channel, Importer.Result result, Instant asOf) {
        this.state = state;
        this.channel = channel;
        this.result = result;
        this.provenance = new Provenance(source(state.file(), result), asOf);
    }

    private static String source(Path file, Importer.Result result) {
        String name = String.valueOf(file.getFileName());
        String hash = result.layout().sha256();
        return result.withoutNumber() == 0
                ? Text.SOURCE.of(name, hash)
                : Text.SOURCE_WITH_ERRORS.of(name, hash, result.withoutNumber());
    }

    /** The file as it was when it was imported. */
    FileState state() {
        return state;
    }

    Importer.Result result() {
        return result;
    }

    Provenance provenance() {
        return provenance;
    }

    /**
     * The persons with that number.
     *
     * @throws RowException if a row of that number cannot be used; the message names its line
     */
    List<Person> find(Bsn bsn) throws IOException, RowException {
        List<Person> persons = new ArrayList<>();
        for (Index.Place place : result.index().find(bsn)) {
            persons.add(person(place, bsn));
        }
        return persons;
    }

    private Person person(Index.Place place, Bsn bsn) throws IOException, RowException {
        Person person;
        try {
            person = result.reader().person(fields(place));
        } catch (RowException e) {
            throw new RowException(Text.ROW_BROKEN.of(place.line(), String.valueOf(e.getMessage())));
        }
        if (!person.bsn().filter(bsn::equals).isPresent()) {
            throw new IOException("The file is not the one that was imported");
        }
        return person;
    }

    private List<String> fields(Index.Place place) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(place.length());
        long position = place.offset();
        while (bytes.hasRemaining()) {
            int read = channel.read(bytes, position);
            if (read < 0) {
                throw new IOException("The file is shorter than the one that was imported");
            }
            position += read;
        }
        Layout layout = result.layout();
        try (CsvReader reader =
                new CsvReader(new ByteArrayInputStream(bytes.array()), layout.separator(), layout.charset(), 0)) {
            return reader.read().map(CsvRow::fields).orElse(List.of());
        } catch (ImportException e) {
            throw new IOException("The file is not the one that was imported", e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
