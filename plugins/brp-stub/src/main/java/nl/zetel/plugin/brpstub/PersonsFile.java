package nl.zetel.plugin.brpstub;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.zetel.api.person.Person;

/**
 * A file of fictitious persons in the words of {@link Person}: {@code {"persons": [{"bsn": …, "surname": …}]}}. Keys that
 * it does not know, such as a person's part in a scenario, are ignored.
 */
public final class PersonsFile {

    /** The resource with the invented persons of Westerveld. */
    public static final String WESTERVELD = "/nl/zetel/plugin/brpstub/persons-westerveld.json";

    private PersonsFile() {}

    /** The invented persons of Westerveld, enough for an election in 2018. */
    public static List<Person> westerveld() {
        try (InputStream stream = PersonsFile.class.getResourceAsStream(WESTERVELD)) {
            if (stream == null) {
                throw new IllegalStateException("The persons of Westerveld are missing from the jar");
            }
            return read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The persons in a file. */
    public static List<Person> read(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return read(stream);
        }
    }

    /**
     * The persons in a stream; does not close it.
     *
     * @throws jakarta.json.JsonException if it is not JSON
     * @throws RuntimeException if a person lacks a name or a date of birth, or a value has not its form
     */
    public static List<Person> read(InputStream stream) {
        JsonObject file = Jsons.read(stream);
        return Jsons.objects(file, "persons").stream().map(PersonJson::person).toList();
    }
}
