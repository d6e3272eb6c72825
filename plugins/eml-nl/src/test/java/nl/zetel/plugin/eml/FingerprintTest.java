package nl.zetel.plugin.eml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.zetel.api.document.DocumentKind;
import nl.zetel.api.document.Fingerprint;
import nl.zetel.spi.DocumentException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fingerprints agree with what others print, or it is said that they cannot. */
class FingerprintTest {

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void what_we_write_has_one_fingerprint(DocumentKind kind) throws Exception {
        byte[] file = Fixtures.bytes(kind);

        assertThat(fingerprints(file)).containsExactly(Fingerprint.of(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a><!-- c --><ds:CanonicalizationMethod xmlns:ds='urn:ds'/></a>",
                "<?xml version='1.0'?>\r\n<!-- before -->\n<?pi  some data?>\n<a xmlns='urn:u' xmlns:z='urn:v' z:y='1' b='2' a='3'>"
                        + "<b xmlns='urn:u' xmlns:z='urn:v'/><c xmlns=''><d xmlns='urn:u' xmlns:q='urn:w' q:r='&#9;&#13;&#10;&lt;&quot;>'/></c>"
                        + "<CanonicalizationMethod/>&gt;&amp;&#13;<![CDATA[<&>]]>\r\n\t</a>\n<!-- after --><?end?>\n",
                "<a xml:lang='nl' xmlns:b='urn:u'  c = \"x  y\" ><b:CanonicalizationMethod></b:CanonicalizationMethod>é€😀</a>"
            })
    void the_canonical_form_is_that_of_the_jdk(String file) throws Exception {
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);

        assertThat(fingerprints(bytes)).containsExactly(Fingerprint.of(bytes), Fingerprint.of(Canonical.of(bytes)));
    }

    @TestFactory
    Stream<DynamicTest> the_canonical_form_of_every_sample_is_that_of_the_jdk() {
        Stream<Path> files = Samples.documents("").stream()
                .filter(file -> !file.toString().contains("invalid_xml")
                        && !file.toString().contains("BROKEN"));
        return Samples.tests(files, FingerprintTest::assertFingerprints);
    }

    @Test
    void the_published_fingerprints_of_juinen_are_found() throws Exception {
        List<Fingerprint> definition =
                fingerprints(Samples.bytes("synthetic/juinen/eml110a_verkiezingsdefinitie-juinen.eml.xml"));
        List<Fingerprint> lists =
                fingerprints(Samples.bytes("synthetic/juinen/eml230b_kandidatenlijsten-juinen.eml.xml"));
        String published = new String(Samples.bytes("synthetic/juinen/Hashcodes-Juinen.txt"), StandardCharsets.UTF_8);

        assertThat(definition).hasSize(1);
        assertThat(published).contains(definition.get(0).toString());
        assertThat(lists).hasSize(2);
        assertThat(published).contains(lists.get(0).toString());
    }

    @Test
    void a_hostile_file_has_no_fingerprint() {
        assertThatThrownBy(
                        () -> fingerprints("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(DocumentException.class);
    }

    private static void assertFingerprints(Path file) throws Exception {
        byte[] bytes = Samples.bytes(file);
        Fingerprint raw = Fingerprint.of(bytes);
        Fingerprint canonical = Fingerprint.of(Canonical.of(bytes));
        boolean one = raw.equals(canonical) || !says(bytes);
        assertThat(fingerprints(bytes)).isEqualTo(one ? List.of(raw) : List.of(raw, canonical));
    }

    private static boolean says(byte[] bytes) {
        Stream<java.nio.charset.Charset> charsets = Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE);
        return charsets.anyMatch(charset -> new String(bytes, charset).contains("CanonicalizationMethod"));
    }

    private static List<Fingerprint> fingerprints(byte[] file) throws Exception {
        return Formats.EML.fingerprints(new ByteArrayInputStream(file));
    }
}
