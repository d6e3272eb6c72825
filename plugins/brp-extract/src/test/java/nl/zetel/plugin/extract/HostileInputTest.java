package nl.zetel.plugin.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every hostile or broken file ends in a refusal that says what to do, within two seconds and 128 MB. */
class HostileInputTest {

    private static final int MILLISECONDS = 2_000;

    private static final Map<String, String> EXPECTED = Map.ofEntries(
            Map.entry("2 GB of one field", "groter dan 512 MB"),
            Map.entry("100 MB of one field", "ontbreken kolommen"),
            Map.entry("100 MB of a field below a good head", "regel van meer dan"),
            Map.entry("100 MB in a quote that stays open", "wordt niet gesloten"),
            Map.entry("100 MB of empty lines", "meer dan 4000000 rijen"),
            Map.entry("100 MB of rows that are too wide", "velden"),
            Map.entry("100 MB of rows that are none", "niet bruikbaar"),
            Map.entry("a row without a number, again and again", "niet bruikbaar"),
            Map.entry("nothing", "leeg"),
            Map.entry("one byte", "ontbreken kolommen"),
            Map.entry("noise", "niet leesbaar als tekst"),
            Map.entry("noise below a good head", "niet leesbaar als tekst"),
            Map.entry("a zero byte far down", "niet leesbaar als tekst"),
            Map.entry("UTF-16", "niet leesbaar als tekst"),
            Map.entry("UTF-32", "niet leesbaar als tekst"),
            Map.entry("EBCDIC", "ontbreken kolommen"),
            Map.entry("neither UTF-8 nor Windows-1252", "niet leesbaar als tekst"),
            Map.entry("a zip file", "ingepakt"),
            Map.entry("a gzip file", "ingepakt"),
            Map.entry("XML with an entity bomb", "ontbreken kolommen"),
            Map.entry("10,000 elements deep", "ontbreken kolommen"),
            Map.entry("HTML", "ontbreken kolommen"),
            Map.entry("a head twice as wide", "meer dan eens"));

    @TempDir
    private static Path folder;

    private static final Map<String, String[]> OUTCOMES = new TreeMap<>();

    @BeforeAll
    static void probe() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileProbe.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        printed.lines().map(line -> line.split("\t")).forEach(parts -> OUTCOMES.put(parts[0], parts));
    }

    @TestFactory
    List<DynamicTest> isRefusedInTimeAndIn128Megabytes() {
        return EXPECTED.keySet().stream()
                .sorted()
                .map(name -> DynamicTest.dynamicTest(name, () -> refused(name, EXPECTED.getOrDefault(name, ""))))
                .toList();
    }

    @TestFactory
    List<DynamicTest> aFileThatWasCutOffAtATenthIsRefused() {
        return OUTCOMES.keySet().stream()
                .filter(name -> name.startsWith("cut off"))
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> refused(name, "1/10".equals(name.substring(11)) ? "kolommen|regeleinde" : "regeleinde")))
                .toList();
    }

    @Test
    void allCasesWereTried() {
        assertThat(OUTCOMES).hasSize(EXPECTED.size() + 9 + 1);
    }

    @Test
    void anAmountIsOnlyATextHere() {
        assertThat(outcome("1E100000000 everywhere")[1]).startsWith("READ 0 persons, 1 bad");
    }

    private static void refused(String name, String words) {
        String[] outcome = outcome(name);
        assertThat(outcome[1]).containsPattern("^REFUSED .*(" + words + ")");
        assertThat(Integer.parseInt(outcome[2])).as("milliseconds").isLessThan(MILLISECONDS);
    }

    private static String[] outcome(String name) {
        return OUTCOMES.getOrDefault(name, new String[] {name, "was not tried", "0"});
    }
}
