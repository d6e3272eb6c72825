package nl.zetel.plugin.eml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every hostile file ends in a refusal that says why and where, within two seconds and 128 MB. */
class HostileInputTest {

    private static final int MILLISECONDS = 2_000;

    @Test
    void every_hostile_file_is_refused_in_time_and_in_128_megabytes() throws Exception {
        List<String[]> outcomes = probe();
        assertThat(outcomes).hasSizeGreaterThan(400);
        for (String[] outcome : outcomes) {
            String name = String.join(" | ", outcome);
            assertThat(outcome[2]).as(name).matches(expected(outcome[1]) + " at [1-9]\\d*:[1-9]\\d*");
            assertThat(Integer.parseInt(outcome[3])).as(name).isLessThan(MILLISECONDS);
        }
    }

    private static String expected(String name) {
        if (name.startsWith("2 GB")) {
            return "(TEXT_TOO_LONG|FILE_TOO_LARGE|TOO_MANY_ELEMENTS)";
        }
        return switch (name) {
            case "external entity", "external subset", "parameter entity", "entity bomb", "huge document type" ->
                "ENTITY_FORBIDDEN";
            case "10,000 deep", "endlessly deep" -> "NESTED_TOO_DEEP";
            case "nothing" -> "EMPTY_FILE";
            case "a zip file", "a gzip file" -> "PACKED_FILE";
            case "Latin-1 that says UTF-8", "UTF-32", "EBCDIC", "UTF-7", "an unknown encoding" -> "WRONG_ENCODING";
            case "another document" -> "WRONG_DOCUMENT";
            case "other XML" -> "NOT_EML";
            case "only a root" -> "PART_MISSING";
            default -> name.startsWith("cut off") ? "TRUNCATED" : "[A-Z_]+";
        };
    }

    private static List<String[]> probe() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileProbe.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return printed.lines().map(line -> line.split("\t")).toList();
    }
}
