package nl.zetel.server.counting.domain;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.Finding;
import nl.zetel.api.document.DocumentKind;
import nl.zetel.api.document.Fingerprint;
import nl.zetel.api.document.FingerprintChallenge;

/**
 * A count of the official software (EML 510b or 510d), imported for comparison.
 *
 * @param kind code of the document, {@code 510b} or {@code 510d}
 * @param fingerprint SHA-256 of the file in hexadecimal
 * @param importedBy who imported it
 * @param importedAt when
 * @param findings what the reader found
 * @param total all stations together
 * @param stations each station; empty in a 510d
 * @param hidden places of the groups of the fingerprint that somebody has to type, from 0 to 15
 * @param confirmedBy who typed them from paper, or imported a total; empty until then, and the count is compared with nothing
 */
public record OfficialCount(
        String kind,
        String fingerprint,
        String importedBy,
        OffsetDateTime importedAt,
        List<Finding> findings,
        Sums total,
        List<OfficialStation> stations,
        List<Integer> hidden,
        Optional<String> confirmedBy) {

    /** Copies the lists. */
    public OfficialCount {
        findings = List.copyOf(findings);
        stations = List.copyOf(stations);
        hidden = List.copyOf(hidden);
    }

    /** Whether its fingerprint is printed: below the minutes of a count (Na 31-1, Na 31-2, Na 14-2), not with a total. */
    public boolean isOnPaper() {
        return !kind.equals(DocumentKind.TOTAL_COUNT.code());
    }

    /** The groups that the screen shows: the hidden ones are empty until they were typed. */
    public List<String> groups() {
        Fingerprint whole = new Fingerprint(fingerprint);
        return confirmedBy.isPresent() ? whole.groups() : challenge().shown(whole);
    }

    /** Whether these are the groups that the screen hides. */
    public boolean isAnsweredBy(List<String> typed) {
        return challenge().isAnsweredBy(new Fingerprint(fingerprint), typed);
    }

    private FingerprintChallenge challenge() {
        return new FingerprintChallenge(hidden);
    }

    /** The same count with other groups to type. */
    public OfficialCount hiding(FingerprintChallenge next) {
        return new OfficialCount(
                kind, fingerprint, importedBy, importedAt, findings, total, stations, next.hidden(), confirmedBy);
    }

    /** The same count after somebody typed the groups. */
    public OfficialCount confirmed(String user) {
        return new OfficialCount(
                kind, fingerprint, importedBy, importedAt, findings, total, stations, hidden, Optional.of(user));
    }

    /**
     * A station of the file.
     *
     * @param number number of the station
     * @param sums its votes
     */
    public record OfficialStation(String number, Sums sums) {}
}
