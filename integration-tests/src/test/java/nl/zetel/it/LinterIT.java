package nl.zetel.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Dutch government's linter has nothing to say about the contract that the server serves. */
class LinterIT {

    private static final String LINTER = "@stoplight/spectral-cli@6.16";
    private static final Path RULES = Path.of("shared", "data", "api", "nlgov-spectral.yml");

    @TempDir
    private Path folder;

    @Test
    void theLinterFindsNoErrorAndNoWarning() throws Exception {
        Optional<Path> rules = rules();
        assumeTrue(rules.isPresent(), "Skipped: the government's ruleset is not beside the project (" + RULES + ")");
        assumeTrue(npx(), "Skipped: npx is not installed");
        Path document = Files.writeString(
                folder.resolve("openapi.json"),
                SharedServer.nobody().send("get", "/v1/openapi.json", "").body());
        String said = run(List.of(
                "npx",
                "-y",
                LINTER,
                "lint",
                "--fail-severity=warn",
                "-r",
                rules.orElseThrow().toString(),
                document.toString()));
        assumeFalse(said.contains("npm error") || said.contains("npm ERR!"), "Skipped: npx cannot get the linter");
        assertThat(said).contains("No results with a severity of 'warn' or higher found!");
    }

    private static Optional<Path> rules() {
        return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve(RULES))
                .filter(Files::isReadable)
                .findFirst();
    }

    private static boolean npx() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "npx")));
    }

    private String run(List<String> command) throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("The linter did not end within five minutes");
        }
        return Files.readString(output, StandardCharsets.UTF_8);
    }
}
