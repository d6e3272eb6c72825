package nl.zetel.server.retention.domain;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import nl.zetel.law.retention.RecordKind;

/**
 * Paper that people destroyed.
 *
 * @param kind what it was
 * @param destroyedOn when
 * @param method how, and how much
 * @param article the rule
 * @param recordedBy who recorded it
 * @param recordedAt when it was recorded
 * @param documentId the certificate
 */
public record PaperDestruction(
        RecordKind kind,
        LocalDate destroyedOn,
        String method,
        String article,
        String recordedBy,
        OffsetDateTime recordedAt,
        String documentId) {}
