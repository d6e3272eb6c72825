package nl.zetel.server.document.domain;

import java.time.OffsetDateTime;

/**
 * A document as it was produced. It is made once; whoever needs another one gets a new version, and this one stays.
 *
 * @param kind what it is, such as {@code 230b} or {@code receipt}
 * @param title what it is called, in Dutch
 * @param fileName name of the file
 * @param mediaType media type of the file
 * @param privateData whether it holds data that may not be published
 * @param subject path of what it is about
 * @param version number among those of the same kind and subject, from 1
 * @param size number of bytes
 * @param fingerprint SHA-256 of the bytes in hexadecimal
 * @param chainHead head of the audit chain when it was made
 * @param producedAt when
 * @param producedBy by whom
 */
public record ProducedDocument(
        String kind,
        String title,
        String fileName,
        String mediaType,
        boolean privateData,
        String subject,
        int version,
        long size,
        String fingerprint,
        String chainHead,
        OffsetDateTime producedAt,
        String producedBy) {

    /** The same without anything that leads to a person; its content is gone. */
    public ProducedDocument destroyed() {
        return new ProducedDocument(
                kind,
                "Vernietigd",
                "vernietigd",
                mediaType,
                privateData,
                subject,
                version,
                size,
                fingerprint,
                chainHead,
                producedAt,
                producedBy);
    }
}
