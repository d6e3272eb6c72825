package nl.zetel.plugin.eml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.zetel.api.document.DocumentKind;
import nl.zetel.plugin.eml.Formats.Reading;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every sample that is real or valid is read without an error, and is written as it was. */
class SampleRoundTripTest {

    @TestFactory
    Stream<DynamicTest> files_of_osv_are_written_byte_for_byte() {
        Stream<Path> files = Stream.of("definitions-110a", "gr2022-pairs", "gr2022-westmaasenwaal", "gr2026-rozendaal")
                .flatMap(folder -> Samples.documents(folder).stream());
        return Samples.tests(files, SampleRoundTripTest::same);
    }

    @TestFactory
    Stream<DynamicTest> other_valid_files_keep_their_content() {
        Stream<Path> files = Stream.concat(
                        Samples.documents("synthetic").stream(), Samples.documents("quirks").stream())
                .filter(SampleRoundTripTest::isValid);
        return Samples.tests(files, SampleRoundTripTest::equal);
    }

    private static void same(Path file) throws Exception {
        byte[] bytes = Samples.bytes(file);
        Reading reading = Formats.read(Formats.kind(bytes), bytes);
        assertThat(reading.errors()).isEmpty();
        SameText.assertSame(Formats.write(reading.document()), bytes);
    }

    private static void equal(Path file) throws Exception {
        byte[] bytes = Samples.bytes(file);
        DocumentKind kind = Formats.kind(bytes);
        Reading reading = Formats.read(kind, bytes);
        byte[] written = Formats.write(reading.document());
        assertThat(reading.errors()).as(file.toString()).isSubsetOf(allowed(file));
        SameText.assertSame(Canonical.content(written), Canonical.content(bytes));
        assertThat(OfficialSchemas.violations(kind, written)).isEmpty();
    }

    /** One synthetic count is valid by its schema, but its stations do not add up, which is an error. */
    private static Set<String> allowed(Path file) {
        return file.getFileName().toString().contains("EP2024_gemeente_Steenwijkerland")
                ? Set.of("STATION_SUM_LIST", "STATION_SUM_CANDIDATE")
                : Set.of();
    }

    private static boolean isValid(Path file) {
        String name = file.getFileName().toString();
        if (List.of("_invalid", "invalid_", "BROKEN").stream().anyMatch(name::contains)) {
            return false;
        }
        byte[] bytes = Samples.bytes(file);
        return OfficialSchemas.violations(Formats.kind(bytes), bytes).isEmpty();
    }
}
