package nl.zetel.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    @TempDir
    Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void a_token_is_all_that_is_printed() throws Exception {
        DemoKeys.create(new Home(directory));

        assertThat(run("token", "--role", "clerk", "--user", "anna")).isEqualTo(ExitCode.STOPPED);

        assertThat(out.toString(UTF_8)).matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+\\R");
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void help_names_every_command_and_exit_code() {
        assertThat(run("help")).isEqualTo(ExitCode.STOPPED);

        assertThat(out.toString(UTF_8)).contains("zetel start", "zetel token", "zetel plugin", "zetel version");
        for (ExitCode code : ExitCode.values()) {
            assertThat(out.toString(UTF_8)).contains(code.number() + "  " + code.meaning());
        }
    }

    @Test
    void an_unknown_command_is_refused_on_standard_error() {
        assertThat(run("stop")).isEqualTo(ExitCode.USAGE);

        assertThat(err.toString(UTF_8)).startsWith("zetel: Unknown command stop");
        assertThat(out.toString(UTF_8)).isEmpty();
    }

    @Test
    void a_distribution_without_the_application_does_not_start() {
        assertThat(run("start")).isEqualTo(ExitCode.DEPLOYMENT_FAILED);

        assertThat(err.toString(UTF_8)).contains("election.war");
    }

    @Test
    void exit_codes_are_distinct() {
        assertThat(ExitCode.values()).extracting(ExitCode::number).doesNotHaveDuplicates();
    }

    private ExitCode run(String... words) {
        return new Main(new Home(directory), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8))
                .run(List.of(words));
    }
}
