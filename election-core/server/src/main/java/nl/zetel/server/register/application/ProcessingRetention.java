package nl.zetel.server.register.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.retention.RecordKind;
import nl.zetel.server.clock.Amsterdam;
import nl.zetel.server.register.persistence.ProcessingRows;
import nl.zetel.server.retention.application.RetentionHandler;
import nl.zetel.server.security.CurrentActor;

/** Destroys the log of consultations, with the numbers in it. */
@ApplicationScoped
@Transactional
public class ProcessingRetention implements RetentionHandler {

    @Inject
    ProcessingRows rows;

    @Inject
    CurrentActor current;

    @Override
    public RecordKind kind() {
        return RecordKind.PROCESSING_LOG;
    }

    @Override
    public List<Holding> holdings(String electionId, Optional<LocalDate> event) {
        return rows.perDay(current.municipality().value()).entrySet().stream()
                .map(day -> new Holding(Optional.of(day.getKey()), day.getValue()))
                .toList();
    }

    @Override
    public Destroyed destroy(String electionId, LocalDate startedUntil) {
        return new Destroyed(
                rows.destroyBefore(
                        current.municipality().value(),
                        startedUntil.plusDays(1).atStartOfDay(Amsterdam.ZONE).toInstant()),
                List.of());
    }
}
