package nl.zetel.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    Path parent;

    @Test
    void it_is_made_with_a_place_for_the_log_and_for_the_runtime() {
        DataDirectory data = DataDirectory.take(parent.resolve("a/b"));

        assertThat(data.log()).isDirectory();
        assertThat(data.runtime()).isDirectory();
    }

    @Test
    void what_the_last_run_left_of_the_runtime_goes_and_all_else_stays() throws IOException {
        Files.createDirectories(parent.resolve("runtime/config"));
        Files.writeString(parent.resolve("runtime/config/domain.xml"), "old");
        Files.writeString(parent.resolve("zetel.mv.db"), "data");

        DataDirectory.take(parent);

        assertThat(parent.resolve("runtime")).isEmptyDirectory();
        assertThat(parent.resolve("zetel.mv.db")).hasContent("data");
    }

    @Test
    void a_second_server_is_refused() {
        DataDirectory first = DataDirectory.take(parent);

        assertThatThrownBy(() -> DataDirectory.take(first.directory()))
                .isInstanceOfSatisfying(
                        LaunchException.class, e -> assertThat(e.code()).isEqualTo(ExitCode.DATA_IN_USE));
    }

    @Test
    void a_place_that_cannot_be_written_is_refused() throws IOException {
        Path file = Files.writeString(parent.resolve("file"), "");

        assertThatThrownBy(() -> DataDirectory.take(file.resolve("data")))
                .isInstanceOfSatisfying(
                        LaunchException.class, e -> assertThat(e.code()).isEqualTo(ExitCode.DATA_NOT_WRITABLE));
    }
}
