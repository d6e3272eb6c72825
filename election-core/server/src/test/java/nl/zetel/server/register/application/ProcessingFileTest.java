package nl.zetel.server.register.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.zetel.api.Bsn;
import nl.zetel.server.Bench;
import nl.zetel.server.register.domain.ProcessingEntry;
import nl.zetel.spi.ProcessingRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessingFileTest {

    private static final Bsn PERSON = new Bsn("999900006");
    private static final ProcessingEntry ENTRY = new ProcessingEntry(
            "0af7651916cd43dd8448eb211c80319c",
            "b7ad6b7169203331",
            ProcessingRecord.Status.OK,
            "brp-raadplegen",
            Instant.parse("2018-02-05T09:00:00Z"),
            Instant.parse("2018-02-05T09:00:01Z"),
            "brp-haal-centraal",
            "Verkiezingen",
            "anna",
            "/elections/1",
            Map.of("attempt", "1"));

    @TempDir
    private Path folder;

    @Test
    void eachConsultationIsALineWithoutThePersonsNumber() throws Exception {
        Path log = folder.resolve("processing.jsonl");
        try (Bench bench = new Bench()) {
            ProcessingFile file = bench.bean(ProcessingFile.class);
            file.file = Optional.of(log.toString());
            file.append("1701", Optional.of(PERSON), ENTRY);
            file.append("1701", Optional.empty(), ENTRY);
        }
        assertThat(Files.readAllLines(log))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line)
                        .startsWith("{")
                        .endsWith("}")
                        .contains(
                                "\"operationId\":\"b7ad6b7169203331\"",
                                "\"user\":\"anna\"",
                                "\"municipality\":\"1701\"")
                        .doesNotContain(PERSON.value()));
        assertThat(Files.readAllLines(log).get(0)).contains("\"dataSubjectId\":\"");
        assertThat(Files.readAllLines(log).get(1)).doesNotContain("dataSubjectId");
    }

    @Test
    void aFileThatCannotBeWrittenStopsNothing() {
        try (Bench bench = new Bench()) {
            ProcessingFile file = bench.bean(ProcessingFile.class);
            file.file = Optional.of(folder.resolve("absent").resolve("log").toString());
            file.append("1701", Optional.of(PERSON), ENTRY);
        }
        assertThat(folder.resolve("absent")).doesNotExist();
    }
}
