package nl.zetel.server.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Every hostile table of stations, designations or candidates is refused, in a process of 128 MB. */
class HostileTablesTest {

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void everyHostileTableIsRefusedIn128Megabytes() throws Exception {
        List<String> outcomes = outcomes();
        assertThat(outcomes).hasSize(3 * 18).allMatch(line -> line.endsWith("\trefused"));
    }

    private static List<String> outcomes() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileTablesProbe.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return printed.lines().toList();
    }
}
