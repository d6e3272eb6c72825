package nl.zetel.server.counting.domain;

import java.time.OffsetDateTime;
import java.util.List;
import nl.zetel.api.Finding;
import nl.zetel.server.document.domain.PaperFingerprint;

/**
 * A count of the official software (EML 510b or 510d), imported for comparison.
 *
 * @param kind code of the document, {@code 510b} or {@code 510d}
 * @param fingerprint fingerprint of the file; until it is confirmed, the count is compared with nothing
 * @param importedBy who imported it
 * @param importedAt when
 * @param findings what the reader found
 * @param total all stations together
 * @param stations each station; empty in a 510d
 */
public record OfficialCount(
        String kind,
        PaperFingerprint fingerprint,
        String importedBy,
        OffsetDateTime importedAt,
        List<Finding> findings,
        Sums total,
        List<OfficialStation> stations) {

    /** Copies the lists. */
    public OfficialCount {
        findings = List.copyOf(findings);
        stations = List.copyOf(stations);
    }

    /** The same count with what became of its fingerprint. */
    public OfficialCount with(PaperFingerprint newFingerprint) {
        return new OfficialCount(kind, newFingerprint, importedBy, importedAt, findings, total, stations);
    }

    /**
     * A station of the file.
     *
     * @param number number of the station
     * @param sums its votes
     */
    public record OfficialStation(String number, Sums sums) {}
}
