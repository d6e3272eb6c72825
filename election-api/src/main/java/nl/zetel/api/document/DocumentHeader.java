package nl.zetel.api.document;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;

/**
 * What every election document says of itself.
 *
 * @param transactionId identification of the exchange
 * @param authorityId issuing authority: {@code CSB} or a municipality code; blank if the document names none
 * @param authorityName name of that authority; blank if none
 * @param issueDate day of issue; absent in counts and results
 * @param createdAt moment of creation, local time in Amsterdam; absent if the document does not say
 * @param schemaVersion version of the schema, {@code 1.2.2} where the document does not say
 * @param extras what the file says beyond the neutral form, under names of its format's own, so that a document that
 *     was read is written as it was; empty for a new document; never holds personal data
 */
public record DocumentHeader(
        String transactionId,
        String authorityId,
        String authorityName,
        Optional<LocalDate> issueDate,
        Optional<LocalDateTime> createdAt,
        String schemaVersion,
        Map<String, String> extras) {

    /**
     * Copies the map.
     *
     * @param transactionId identification of the exchange
     * @param authorityId issuing authority: {@code CSB} or a municipality code; blank if the document names none
     * @param authorityName name of that authority; blank if none
     * @param issueDate day of issue; absent in counts and results
     * @param createdAt moment of creation, local time in Amsterdam; absent if the document does not say
     * @param schemaVersion version of the schema, {@code 1.2.2} where the document does not say
     * @param extras what the file says beyond the neutral form, under names of its format's own, so that a document
     *     that was read is written as it was; empty for a new document; never holds personal data
     */
    public DocumentHeader {
        extras = Map.copyOf(extras);
    }

    /**
     * The head of a new document, without extras.
     *
     * @param transactionId identification of the exchange
     * @param authorityId issuing authority: {@code CSB} or a municipality code; blank if the document names none
     * @param authorityName name of that authority; blank if none
     * @param issueDate day of issue; absent in counts and results
     * @param createdAt moment of creation, local time in Amsterdam; absent if the document does not say
     * @param schemaVersion version of the schema, {@code 1.2.2} where the document does not say
     */
    public DocumentHeader(
            String transactionId,
            String authorityId,
            String authorityName,
            Optional<LocalDate> issueDate,
            Optional<LocalDateTime> createdAt,
            String schemaVersion) {
        this(transactionId, authorityId, authorityName, issueDate, createdAt, schemaVersion, Map.of());
    }
}
