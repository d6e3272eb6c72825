package nl.zetel.server.counting.domain;

import java.util.Optional;
import nl.zetel.law.counting.CountKind;

/**
 * A polling station ("stembureau").
 *
 * @param number number as text, leading zeros kept
 * @param name name of the place
 * @param postalCode postal code without blanks; blank if it has none
 * @param kind what kind of station it is
 * @param procedure who counts its votes: the station itself (DSO) or the municipal committee (CSO)
 * @param eligibleVoters eligible voters; absent while unknown
 */
public record PollingStation(
        String number,
        String name,
        String postalCode,
        Kind kind,
        CountKind procedure,
        Optional<Integer> eligibleVoters) {

    /** What kind of station. */
    public enum Kind {
        /** At a place ("vaste locatie"). */
        FIXED,
        /** On wheels ("mobiel"). */
        MOBILE,
        /** With special hours or a special public ("bijzonder"). */
        SPECIAL,
        /** For votes by post ("briefstembureau"). */
        POSTAL
    }

    /** The number by which stations are put in order: 2 before 10. */
    public String order() {
        return "0".repeat(Math.max(0, 10 - number.length())) + number;
    }
}
