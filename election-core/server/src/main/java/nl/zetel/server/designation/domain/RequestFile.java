package nl.zetel.server.designation.domain;

import java.time.OffsetDateTime;
import java.util.Optional;
import nl.zetel.law.designation.RequestDocument;

/**
 * A file that came with a request ("bijlage"). Its content is encrypted, as it may hold personal data; its name is not kept.
 *
 * @param document which of the documents of G 3(3) it is; empty for anything else, such as the letter itself
 * @param kind kind of file, as found in it
 * @param size number of bytes
 * @param fingerprint SHA-256 of the bytes in hexadecimal
 * @param addedBy who added it
 * @param addedAt when
 * @param removal that it was added by mistake; its content is gone then
 */
public record RequestFile(
        Optional<RequestDocument> document,
        FileKind kind,
        long size,
        String fingerprint,
        String addedBy,
        OffsetDateTime addedAt,
        Optional<Removal> removal) {

    /**
     * That a file was added by mistake.
     *
     * @param reason why it was removed
     * @param by who removed it
     * @param at when
     */
    public record Removal(String reason, String by, OffsetDateTime at) {}

    /** Whether it can be read. */
    public boolean stands() {
        return removal.isEmpty();
    }

    /** What it is called on its way out. */
    public String fileName() {
        return document.map(each ->
                                each.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
                        .orElse("bijlage")
                + "." + kind.extension();
    }

    /** Added by mistake. */
    public RequestFile removed(Removal why) {
        return new RequestFile(document, kind, size, fingerprint, addedBy, addedAt, Optional.of(why));
    }
}
