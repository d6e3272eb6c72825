package nl.zetel.api.person;

import java.util.Optional;

/**
 * A current nationality or what stands in its place.
 *
 * @param kind what the register says
 * @param code four-digit code of national table 32, with {@link Kind#NATIONALITY}
 * @param underInvestigation whether the register doubts it ("in onderzoek")
 */
public record Nationality(Kind kind, Optional<String> code, boolean underInvestigation) {

    /** Code of the Dutch nationality. */
    public static final String DUTCH = "0001";

    /** What the register says of a person's nationality. */
    public enum Kind {
        /** A nationality with a code. */
        NATIONALITY,
        /** Stateless ("staatloos"). */
        STATELESS,
        /** Treated as a Dutch national ("behandeld als Nederlander"). */
        TREATED_AS_DUTCH,
        /** Established not to be Dutch ("vastgesteld niet-Nederlander"). */
        ESTABLISHED_NOT_DUTCH,
        /** Unknown to the register, or a kind that this version does not know. */
        UNKNOWN
    }

    /**
     * {@return a nationality with a code of national table 32}
     *
     * @param code four digits
     */
    public static Nationality of(String code) {
        return new Nationality(Kind.NATIONALITY, Optional.of(code), false);
    }

    /**
     * {@return a kind without a code}
     *
     * @param kind any kind but the one with a code
     */
    public static Nationality of(Kind kind) {
        return new Nationality(kind, Optional.empty(), false);
    }

    /** {@return whether this is the Dutch nationality} */
    public boolean isDutch() {
        return kind == Kind.NATIONALITY && code.filter(DUTCH::equals).isPresent();
    }
}
