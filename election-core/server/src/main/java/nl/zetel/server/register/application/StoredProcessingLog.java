package nl.zetel.server.register.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.zetel.server.register.domain.ProcessingEntry;
import nl.zetel.server.register.persistence.ProcessingRows;
import nl.zetel.spi.ProcessingLog;
import nl.zetel.spi.ProcessingRecord;

/** The log that plugins write into; the host adds who asked and for what. */
@ApplicationScoped
public class StoredProcessingLog implements ProcessingLog {

    @Inject
    ConsultationCases cases;

    @Inject
    ProcessingRows rows;

    @Inject
    ProcessingFile file;

    @Inject
    ProcessingCollector collector;

    @Override
    public void record(ProcessingRecord entry) {
        ConsultationCases.Case known =
                cases.of(entry.traceId()).orElseGet(() -> new ConsultationCases.Case("", "", ""));
        ProcessingEntry kept = ProcessingEntry.of(entry, known.user(), known.subject());
        rows.keep(known.municipality(), entry.subject(), kept);
        file.append(known.municipality(), entry.subject(), kept);
        collector.accept(known.municipality(), entry.subject(), kept);
    }
}
