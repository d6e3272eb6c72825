package nl.zetel.plugin.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {

    private static final Set<String> COLUMNS = Set.of("BSN", "Naam, voluit", "Geboren");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void findsTheSeparatorByTheColumnsWeLookFor(String separator) throws Exception {
        String header = String.join(separator, "BSN", "\"Naam, voluit\"", "Geboren");
        assertThat(layout(header + "\n1;;;;;;,,,,,,||||||\n", StandardCharsets.UTF_8)
                        .separator())
                .isEqualTo(separator.charAt(0));
    }

    @Test
    void findsTheEncoding() throws Exception {
        Charset windows = Charset.forName("windows-1252");
        assertThat(layout("BSN;Geboren\nSchönfeld;1\n", StandardCharsets.UTF_8).charset())
                .isEqualTo(StandardCharsets.UTF_8);
        assertThat(layout("BSN;Geboren\nSchönfeld;1\n", windows).charset()).isEqualTo(windows);
        assertThat(layout("BSN;Geboren\nnaam;ë", windows).charset()).isEqualTo(windows);
    }

    @Test
    void findsTheEncodingAlsoWhereALetterLiesAcrossTwoChunks() throws Exception {
        String text =
                "BSN;Geboren\n" + "x".repeat(32 * 1024) + "\n" + "x".repeat(32 * 1024 - 14) + "é" + "ë".repeat(10_000);
        assertThat(layout(text, StandardCharsets.UTF_8).charset()).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void skipsAByteOrderMark() throws Exception {
        assertThat(layout("\uFEFFBSN;Geboren\n", StandardCharsets.UTF_8).skip()).isEqualTo(3);
    }

    @Test
    void refusesWhatIsNoTextAndWhatIsEmpty() {
        assertThatThrownBy(() -> layout("BSN;Geboren\n", StandardCharsets.UTF_16))
                .hasMessageContaining("UTF-16");
        assertThatThrownBy(() -> layout("", StandardCharsets.UTF_8)).hasMessageContaining("leeg");
    }

    private Layout layout(String text, Charset charset) throws Exception {
        Path file = folder.resolve("uitdraai.csv");
        Files.writeString(file, text, charset);
        return Layout.of(file, COLUMNS);
    }
}
