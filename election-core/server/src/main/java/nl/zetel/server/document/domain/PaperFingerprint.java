package nl.zetel.server.document.domain;

import java.util.List;
import java.util.Optional;
import nl.zetel.api.document.Fingerprint;
import nl.zetel.api.document.FingerprintChallenge;

/**
 * The fingerprint of a file that was read in. Two of its groups are typed from paper before the file counts; where it
 * stands on no paper, whoever brought the file vouches for it.
 *
 * @param hex SHA-256 of the file in hexadecimal
 * @param hidden places of the groups that somebody has to type, from 0 to 15; none if it stands on no paper
 * @param confirmedBy who typed them, or vouches for the file; empty until then
 */
public record PaperFingerprint(String hex, List<Integer> hidden, Optional<String> confirmedBy) {

    /** Copies the list. */
    public PaperFingerprint {
        hidden = List.copyOf(hidden);
    }

    /** A fingerprint of which the groups of the challenge have to be typed. */
    public static PaperFingerprint asked(Fingerprint fingerprint, FingerprintChallenge challenge) {
        return new PaperFingerprint(fingerprint.hex(), challenge.hidden(), Optional.empty());
    }

    /** A fingerprint that stands on no paper, of a file for which that person vouches. */
    public static PaperFingerprint vouchedFor(Fingerprint fingerprint, String user) {
        return new PaperFingerprint(fingerprint.hex(), List.of(), Optional.of(user));
    }

    /** Whether the file counts. */
    public boolean isConfirmed() {
        return confirmedBy.isPresent();
    }

    /** The sixteen groups as the screen shows them: the hidden ones are empty until they were typed. */
    public List<String> groups() {
        Fingerprint whole = new Fingerprint(hex);
        return isConfirmed() ? whole.groups() : new FingerprintChallenge(hidden).shown(whole);
    }

    /** Whether these are the groups that the screen hides, in their order. */
    public boolean isAnsweredBy(List<String> typed) {
        return new FingerprintChallenge(hidden).isAnsweredBy(new Fingerprint(hex), typed);
    }

    /** The same with other groups to type. */
    public PaperFingerprint hiding(FingerprintChallenge next) {
        return new PaperFingerprint(hex, next.hidden(), confirmedBy);
    }

    /** The same after somebody typed the groups. */
    public PaperFingerprint confirmed(String user) {
        return new PaperFingerprint(hex, hidden, Optional.of(user));
    }
}
