package nl.zetel.plugin.eml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.zetel.api.Finding;
import nl.zetel.api.Severity;
import nl.zetel.api.document.DocumentKind;
import nl.zetel.spi.PluginException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Documents are held against the official schemas where the operator has put them. */
class SchemaCheckTest {

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void a_document_that_follows_the_schema_passes(DocumentKind kind) throws Exception {
        assertThat(read(kind, Fixtures.bytes(kind))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = DocumentKind.class, mode = EnumSource.Mode.EXCLUDE, names = "POLLING_STATIONS")
    void a_document_that_does_not_is_in_error_where_it_goes_wrong(DocumentKind kind) throws Exception {
        String wrong = text(kind).replaceFirst("<ElectionCategory>GR</ElectionCategory>", "");

        assertThat(read(kind, bytes(wrong))).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("SCHEMA");
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.location()).matches("line [1-9]\\d*, column [1-9]\\d*");
            assertThat(finding.message()).contains("cvc-complex-type");
        });
    }

    @Test
    void polling_stations_are_only_warned_about() throws Exception {
        String wrong = text(DocumentKind.POLLING_STATIONS)
                .replace("<VotingMethod>SPV</VotingMethod>", "<VotingMethod></VotingMethod>");

        List<Finding> findings = read(DocumentKind.POLLING_STATIONS, bytes(wrong));

        assertThat(findings)
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING));
    }

    @Test
    void the_message_does_not_repeat_what_the_file_says() throws Exception {
        String wrong = text(DocumentKind.NOMINATION).replace("<Gender>female</Gender>", "<Gender>999900006</Gender>");

        assertThat(read(DocumentKind.NOMINATION, bytes(wrong)))
                .anyMatch(finding -> finding.code().equals("SCHEMA"))
                .noneMatch(finding -> finding.message().contains("999900006"));
    }

    @Test
    void a_folder_without_the_schemas_says_which_one_is_missing(@TempDir Path folder) {
        assertThatThrownBy(() -> SchemaStore.of(folder))
                .isInstanceOf(PluginException.class)
                .hasMessageContaining("110a-electionevent-kiesraad-strict.xsd");
    }

    @Test
    void a_folder_with_something_else_says_so(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("110a-electionevent-kiesraad-strict.xsd"), "<html/>");

        assertThatThrownBy(() -> SchemaStore.of(folder)).isInstanceOf(PluginException.class);
    }

    private static List<Finding> read(DocumentKind kind, byte[] file) throws Exception {
        EmlFormat format = new EmlFormat(SchemaStore.of(Samples.file("xsd-1.2.2")));
        List<Finding> findings = new ArrayList<>();
        format.read(kind, new ByteArrayInputStream(file), findings::add);
        return findings;
    }

    private static String text(DocumentKind kind) {
        return new String(Fixtures.bytes(kind), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
