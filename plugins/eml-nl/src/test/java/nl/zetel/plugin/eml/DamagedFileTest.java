package nl.zetel.plugin.eml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Random;
import nl.zetel.api.Finding;
import nl.zetel.api.document.Count.StationCount;
import nl.zetel.api.document.CountHandler;
import nl.zetel.api.document.DocumentHeader;
import nl.zetel.api.document.DocumentKind;
import nl.zetel.api.document.ElectionReference;
import nl.zetel.api.document.Votes;
import nl.zetel.spi.DocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A damaged file is refused or read; what is not the file's fault is not blamed on it. */
class DamagedFileTest {

    private static final int SEED = 20_260_318;
    private static final int DAMAGES = 300;

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void random_damage_ends_in_a_refusal_or_a_document(DocumentKind kind) throws Exception {
        Random random = new Random(SEED);
        int refused = 0;
        for (int i = 0; i < DAMAGES; i++) {
            byte[] damaged = damage(Fixtures.bytes(kind), random);
            try {
                assertThat(Formats.read(kind, damaged).document().kind()).isEqualTo(kind);
            } catch (DocumentException e) {
                refused++;
                assertThat(e.line()).as("seed %d, damage %d", SEED, i).isPositive();
            }
        }
        assertThat(refused).isPositive();
    }

    @Test
    void a_stream_that_fails_is_no_fault_of_the_file() {
        byte[] half = Arrays.copyOf(Fixtures.bytes(DocumentKind.COUNT), 2_000);
        InputStream failing = new SequenceInputStream(new ByteArrayInputStream(half), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("The disk is gone");
            }
        });

        assertThatThrownBy(() -> Formats.EML.read(DocumentKind.COUNT, failing, finding -> {}))
                .isInstanceOf(IOException.class)
                .hasMessage("The disk is gone");
    }

    @Test
    void a_handler_that_fails_is_no_fault_of_the_file() {
        IllegalStateException failure = new IllegalStateException("The database is gone", new Exception("cause"));

        assertThatThrownBy(() -> Formats.EML.readCount(
                        new ByteArrayInputStream(Fixtures.bytes(DocumentKind.COUNT)), new Failing(failure)))
                .isSameAs(failure);
    }

    @Test
    void a_count_of_either_kind_is_told_to_its_handler() throws Exception {
        CountCollector collector = new CountCollector(finding -> {});

        Formats.EML.readCount(new ByteArrayInputStream(Fixtures.bytes(DocumentKind.TOTAL_COUNT)), collector);

        assertThat(collector.count()).isEqualTo(Fixtures.totalCount());
    }

    private static byte[] damage(byte[] file, Random random) {
        byte[] damaged = file.clone();
        int times = 1 + random.nextInt(4);
        for (int i = 0; i < times; i++) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        return damaged;
    }

    /** A handler that cannot store a station. */
    private record Failing(RuntimeException failure) implements CountHandler {

        @Override
        public void begin(DocumentKind kind, DocumentHeader header, ElectionReference election) {}

        @Override
        public void total(Votes total) {}

        @Override
        public void station(StationCount station) {
            throw failure;
        }

        @Override
        public void finding(Finding finding) {}
    }
}
