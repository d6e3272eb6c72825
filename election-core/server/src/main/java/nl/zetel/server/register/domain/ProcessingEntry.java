package nl.zetel.server.register.domain;

import java.time.Instant;
import java.util.Map;
import nl.zetel.spi.ProcessingRecord;

/**
 * One processing of one person's data as the log keeps it ("Logboek Dataverwerkingen"), without the person.
 *
 * @param traceId trace of the request
 * @param operationId the attempt
 * @param status how it ended
 * @param name what was done, in kebab case
 * @param start when it began
 * @param end when it ended
 * @param resource through what it went
 * @param processingActivity purpose of processing
 * @param user who asked; blank if the host does not know
 * @param subject path of what it was asked for; blank if the host does not know
 * @param attributes what else is known
 */
public record ProcessingEntry(
        String traceId,
        String operationId,
        ProcessingRecord.Status status,
        String name,
        Instant start,
        Instant end,
        String resource,
        String processingActivity,
        String user,
        String subject,
        Map<String, String> attributes) {

    /** Copies the map. */
    public ProcessingEntry {
        attributes = Map.copyOf(attributes);
    }

    /** What a plugin recorded, with what the host knows of the case. */
    public static ProcessingEntry of(ProcessingRecord entry, String user, String subject) {
        return new ProcessingEntry(
                entry.traceId(),
                entry.operationId(),
                entry.status(),
                entry.name(),
                entry.start(),
                entry.end(),
                entry.resource(),
                entry.processingActivity(),
                user,
                subject,
                entry.attributes());
    }
}
