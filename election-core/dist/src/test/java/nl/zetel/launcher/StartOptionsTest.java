package nl.zetel.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartOptionsTest {

    private static final Home HOME = new Home(Path.of("/opt/zetel"));

    @Test
    void without_options_it_is_port_8080_and_the_data_of_the_distribution() {
        assertThat(parse("")).isEqualTo(new StartOptions(8080, Path.of("/opt/zetel/data"), false));
    }

    @Test
    void values_follow_their_option_or_an_equals_sign() {
        StartOptions expected = new StartOptions(9090, Path.of("/var/zetel"), true);

        assertThat(parse("--port 9090 --data /var/zetel --demo")).isEqualTo(expected);
        assertThat(parse("--demo --data=/var/zetel --port=9090")).isEqualTo(expected);
    }

    @Test
    void a_relative_data_directory_is_relative_to_where_one_is() {
        assertThat(parse("--data hier/../daar").data())
                .isEqualTo(Path.of("daar").toAbsolutePath());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--prot 9090",
                "9090",
                "--port",
                "--port --demo",
                "--port veel",
                "--port -1",
                "--port 65536",
                "--port 1 --port 2",
                "--demo=ja"
            })
    void anything_else_is_refused(String line) {
        assertThatThrownBy(() -> parse(line))
                .isInstanceOfSatisfying(
                        LaunchException.class, e -> assertThat(e.code()).isEqualTo(ExitCode.USAGE))
                .hasMessageContaining("zetel help");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 65_535})
    void the_first_and_the_last_port_are_accepted(int port) {
        assertThat(parse("--port " + port).port()).isEqualTo(port);
    }

    private static StartOptions parse(String line) {
        return StartOptions.parse(line.isEmpty() ? List.of() : List.of(line.split(" ")), HOME);
    }
}
