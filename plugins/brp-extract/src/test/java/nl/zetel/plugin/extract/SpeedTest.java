package nl.zetel.plugin.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.Bsn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A large export is imported with progress and everybody in it is found; prints how long that took. No limit is set
 * here: the figure depends on the machine. One million rows with {@code -Dzetel.extract.rows=1000000}.
 */
class SpeedTest {

    private static final int ROWS = Integer.getInteger("zetel.extract.rows", 100_000);
    private static final int LOOK_UPS = 10_000;

    @TempDir
    private Path folder;

    @Test
    void importsALargeExportAndFindsEverybodyInIt() throws Exception {
        List<Bsn> numbers = Exports.numbers(900_000_000, ROWS);
        Path file = Exports.large(folder.resolve("uitdraai.csv"), numbers);
        List<Progress> steps = new ArrayList<>();
        Importer.Result result = new Importer(file, MappingFile.read(Optional.empty()), steps::add).run();
        assertThat(result.persons()).isEqualTo(ROWS);
        assertThat(steps).hasSizeGreaterThan(ROWS / 20_000);
        assertThat(steps.get(steps.size() - 1).percent()).isEqualTo(100);
        try (Extract extract = new Extract(
                FileState.of(file), FileChannel.open(file), result, Instant.parse("2018-02-05T08:00:00Z"))) {
            Duration each = lookUp(extract, numbers);
            System.out.printf(
                    "%d rows imported in %d ms; look-up in %.3f ms%n", ROWS, result.millis(), each.toNanos() / 1e6);
        }
    }

    private static Duration lookUp(Extract extract, List<Bsn> numbers) throws Exception {
        long start = System.nanoTime();
        for (int i = 0; i < LOOK_UPS; i++) {
            Bsn bsn = numbers.get((int) ((long) i * 7919 % numbers.size()));
            assertThat(extract.find(bsn)).hasSize(1);
        }
        return Duration.ofNanos((System.nanoTime() - start) / LOOK_UPS);
    }
}
