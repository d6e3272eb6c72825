package nl.zetel.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.zetel.load.CountHall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Eight clients enter reports on PostgreSQL while the server is killed: nothing is lost, doubled or half. */
class CountNightIT {

    @TempDir
    Path data;

    @Test
    void everyAcknowledgedEntryOutlivesTheServer() throws Exception {
        CountHall.Size size = new CountHall.Size("9920", 20, 3, 5, 8, 0);
        PrintStream quiet = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        List<Integer> errors = new ArrayList<>();
        try (CountHall hall = new CountHall(size, data, quiet)) {
            hall.count((title, latencies) -> errors.add(latencies.errors()));
        }
        assertThat(errors)
                .as("requests without an answer while the server was up")
                .hasSize(2)
                .containsOnly(0);
    }
}
