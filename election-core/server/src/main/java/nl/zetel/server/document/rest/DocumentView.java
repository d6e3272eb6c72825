package nl.zetel.server.document.rest;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import nl.zetel.api.document.Fingerprint;
import nl.zetel.server.document.domain.ProducedDocument;
import nl.zetel.server.store.Stored;

/** A document as its caller sees it. */
public record DocumentView(
        String id,
        String kind,
        String title,
        String fileName,
        String mediaType,
        boolean privateData,
        String subject,
        int version,
        long size,
        Print fingerprint,
        String chainHead,
        OffsetDateTime producedAt,
        String producedBy,
        boolean superseded) {

    /** A fingerprint, whole and in the groups in which it is printed. */
    public record Print(String hex, List<String> groups) {}

    /** The view of a document that was just made. */
    public static DocumentView of(Stored<ProducedDocument> stored) {
        return of(stored, Set.of());
    }

    /** The view of a document, with the identifiers of those of which there is a newer version. */
    public static DocumentView of(Stored<ProducedDocument> stored, Set<String> superseded) {
        ProducedDocument document = stored.value();
        Fingerprint fingerprint = new Fingerprint(document.fingerprint());
        return new DocumentView(
                stored.id(),
                document.kind(),
                document.title(),
                document.fileName(),
                document.mediaType(),
                document.privateData(),
                document.subject(),
                document.version(),
                document.size(),
                new Print(fingerprint.hex(), fingerprint.groups()),
                document.chainHead(),
                document.producedAt(),
                document.producedBy(),
                superseded.contains(stored.id()));
    }
}
