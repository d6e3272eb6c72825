package nl.zetel.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An export of the civil-affairs system, tried out by an operator before a server gets it. */
class DryRunIT {

    private static final String MAPPING = """
            name=Leverancier
            column.bsn=BSN
            column.surname=Achternaam
            column.birth=Geboren
            constant.municipality=1701
            """;

    @TempDir
    private Path folder;

    @Test
    void eachRowThatCannotBeUsedIsToldWithItsLineAndNoNumberOfAPerson() throws Exception {
        Path export = folder.resolve("export.csv");
        Files.writeString(
                export,
                "BSN;Achternaam;Geboren\n999900006;Proef;01-02-1970\n999900007;Fout;01-02-1970\n",
                StandardCharsets.UTF_8);
        Path mapping = Files.writeString(folder.resolve("mapping.properties"), MAPPING, StandardCharsets.UTF_8);

        Ran ran = zetel("plugin", "brp-extract", export.toString(), mapping.toString());

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.said())
                .contains("export.csv: 1 personen ingelezen", "UTF-8", "scheidingsteken ;")
                .contains("Regel 3: het burgerservicenummer is ongeldig")
                .doesNotContain("99990000");
    }

    @Test
    void aPluginThatIsNotThereOrHasNoCommandIsTold() throws Exception {
        assertThat(zetel("plugin", "brp-elders").said()).contains("There is no plugin brp-elders");
        assertThat(zetel("plugin", "../plugins/brp-manual/../..").said()).contains("There is no plugin");
        Ran none = zetel("plugin", "brp-manual");
        assertThat(none.said()).contains("has no command");
        assertThat(none.code()).isEqualTo(2);
    }

    private record Ran(int code, String said) {}

    private static Ran zetel(String... words) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Distribution.home().resolve("bin/zetel").toString());
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), said);
    }
}
