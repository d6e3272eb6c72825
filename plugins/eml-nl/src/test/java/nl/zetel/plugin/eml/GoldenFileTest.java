package nl.zetel.plugin.eml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nl.zetel.api.document.DocumentKind;
import nl.zetel.plugin.eml.Formats.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was written once is always written so, is read back unchanged, and is what the schemas and fingerprints want. */
class GoldenFileTest {

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void a_document_is_written_as_its_golden_file(DocumentKind kind) throws Exception {
        byte[] written = Formats.write(Fixtures.document(kind));

        SameText.assertSame(written, Fixtures.bytes(kind));
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void a_golden_file_is_read_as_the_document_that_it_was_written_from(DocumentKind kind) throws Exception {
        Reading reading = Formats.read(kind, Fixtures.bytes(kind));

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.document()).isEqualTo(Fixtures.document(kind));
    }

    @ParameterizedTest
    @EnumSource(value = DocumentKind.class, mode = EnumSource.Mode.EXCLUDE, names = "ELECTION_DEFINITION")
    void all_but_definitions_are_their_own_canonical_form_and_say_so(DocumentKind kind) throws Exception {
        byte[] written = Formats.write(Fixtures.document(kind));

        SameText.assertSame(written, Canonical.of(written));
        assertThat(text(written)).contains("<ds:CanonicalizationMethod Algorithm=\"" + Headers.CANONICAL + "\">");
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void a_document_follows_the_official_schema(DocumentKind kind) throws Exception {
        assertThat(OfficialSchemas.violations(kind, Formats.write(Fixtures.document(kind))))
                .isEmpty();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
