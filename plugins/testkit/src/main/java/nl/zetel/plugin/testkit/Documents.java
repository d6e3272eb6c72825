package nl.zetel.plugin.testkit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.zetel.api.Finding;
import nl.zetel.api.Severity;
import nl.zetel.api.document.Count;
import nl.zetel.api.document.CountHandler;
import nl.zetel.api.document.DocumentHeader;
import nl.zetel.api.document.DocumentKind;
import nl.zetel.api.document.ElectionDocument;
import nl.zetel.api.document.ElectionReference;
import nl.zetel.api.document.Votes;
import nl.zetel.spi.ElectionDocumentFormat;
import org.junit.jupiter.api.DynamicTest;

/** Reads and writes documents for their contract. */
final class Documents {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    private Documents() {}

    /** What is tried with a sample. */
    interface Trial {
        void run(TestHost host, DocumentSample sample) throws Exception;
    }

    static Stream<DynamicTest> each(ElectionDocumentFormatContract contract, Trial trial) {
        return contract.documents().stream()
                .map(sample -> DynamicTest.dynamicTest(sample.toString(), () -> {
                    try (TestHost host = contract.start()) {
                        trial.run(host, sample);
                    }
                }));
    }

    static Stream<DynamicTest> counts(ElectionDocumentFormatContract contract, Trial trial) {
        return contract.documents().stream()
                .filter(sample -> isCount(sample.kind()))
                .map(sample -> DynamicTest.dynamicTest(sample.toString(), () -> {
                    try (TestHost host = contract.start()) {
                        trial.run(host, sample);
                    }
                }));
    }

    private static boolean isCount(DocumentKind kind) {
        return kind == DocumentKind.COUNT || kind == DocumentKind.TOTAL_COUNT;
    }

    static ElectionDocument read(TestHost host, DocumentSample sample) throws Exception {
        ElectionDocumentFormat format = host.extension(ElectionDocumentFormat.class);
        List<Finding> findings = new ArrayList<>();
        ElectionDocument document = TimeLimit.of(
                LIMIT,
                "Reading " + sample.file().name() + " takes longer than " + LIMIT.toSeconds() + " s",
                () -> format.read(
                        sample.kind(), new ByteArrayInputStream(sample.file().content()), findings::add));
        Check.that(document != null, "read() answers null");
        Check.that(
                findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR),
                "A valid document has errors: " + findings);
        return document;
    }

    static byte[] write(TestHost host, ElectionDocument document) throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        host.extension(ElectionDocumentFormat.class).write(document, file);
        return file.toByteArray();
    }

    static void refuse(TestHost host, DocumentKind kind, HostileInput input, Duration limit) {
        ElectionDocumentFormat format = host.extension(ElectionDocumentFormat.class);
        Refusal.expect(input, limit, file -> format.read(kind, file, finding -> {}));
        if (isCount(kind)) {
            Refusal.expect(input, limit, file -> format.readCount(file, new CountRecorder()));
        }
    }

    static void checkCount(TestHost host, DocumentSample sample) throws Exception {
        Count whole = (Count) read(host, sample);
        CountRecorder recorder = new CountRecorder();
        host.extension(ElectionDocumentFormat.class)
                .readCount(new ByteArrayInputStream(sample.file().content()), recorder);
        Check.that(recorder.begun == 1, "readCount() calls begin() " + recorder.begun + " times");
        Check.that(recorder.totals.equals(List.of(whole.total())), "readCount() tells another total than read()");
        Check.that(recorder.stations.equals(whole.stations()), "readCount() tells other stations than read()");
        Check.that(!recorder.disordered, "readCount() tells stations before begin() or the total");
    }

    private static final class CountRecorder implements CountHandler {
        private int begun;
        private boolean disordered;
        private final List<Votes> totals = new ArrayList<>();
        private final List<Count.StationCount> stations = new ArrayList<>();

        @Override
        public void begin(DocumentKind kind, DocumentHeader header, ElectionReference election) {
            begun++;
        }

        @Override
        public void total(Votes total) {
            disordered |= begun == 0 || !stations.isEmpty();
            totals.add(total);
        }

        @Override
        public void station(Count.StationCount station) {
            disordered |= totals.isEmpty();
            stations.add(station);
        }

        @Override
        public void finding(Finding finding) {}
    }
}
