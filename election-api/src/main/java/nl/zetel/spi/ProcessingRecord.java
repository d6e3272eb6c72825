package nl.zetel.spi;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.zetel.api.Bsn;
import nl.zetel.api.Evolving;

/**
 * One processing of one person's data, with the fields of "Logboek Dataverwerkingen".
 *
 * @param traceId trace of the request, 32 hexadecimal digits
 * @param operationId this attempt, 16 hexadecimal digits; goes out in the {@code traceparent} header
 * @param status how it ended
 * @param name what was done, in kebab case, such as {@code brp-raadplegen}
 * @param start when it began
 * @param end when it ended
 * @param resource through what it went: the plugin, and the address without its query
 * @param processingActivity purpose of processing under which the municipality keeps it in its register
 * @param subject whom it is about; empty for a search whose outcome is nobody. The log keeps it encrypted
 * @param attributes what else is known, such as {@code attempt}, {@code http.status} or {@code fields}; no personal data
 */
@Evolving(because = "Logboek Dataverwerkingen is a working version")
public record ProcessingRecord(
        String traceId,
        String operationId,
        Status status,
        String name,
        Instant start,
        Instant end,
        String resource,
        String processingActivity,
        Optional<Bsn> subject,
        Map<String, String> attributes) {

    /**
     * Copies the map.
     *
     * @param traceId trace of the request, 32 hexadecimal digits
     * @param operationId this attempt, 16 hexadecimal digits; goes out in the {@code traceparent} header
     * @param status how it ended
     * @param name what was done, in kebab case, such as {@code brp-raadplegen}
     * @param start when it began
     * @param end when it ended
     * @param resource through what it went: the plugin, and the address without its query
     * @param processingActivity purpose of processing under which the municipality keeps it in its register
     * @param subject whom it is about; empty for a search whose outcome is nobody. The log keeps it encrypted
     * @param attributes what else is known, such as {@code attempt}, {@code http.status} or {@code fields}; no
     *     personal data
     */
    public ProcessingRecord {
        attributes = Map.copyOf(attributes);
    }

    /** How a processing ended; the ordinal is the standard's status code. */
    public enum Status {
        /** Not known: the answer never came. */
        UNSET,
        /** Done. */
        OK,
        /** Failed. */
        ERROR
    }
}
