package nl.zetel.spi;

/** A population register could not be consulted. */
public class RegisterException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    private final Kind kind;

    /** What went wrong. */
    public enum Kind {
        /** No answer, or not in time; trying later may help. */
        UNAVAILABLE,
        /** Too many requests; trying later will help. */
        TOO_MANY_REQUESTS,
        /** The register does not know us or does not allow this; a person has to act. */
        REFUSED,
        /** The register does not understand the question; a person has to act. */
        INVALID_REQUEST,
        /** The answer could not be understood. */
        INVALID_ANSWER,
        /** The search found more than may be shown. */
        TOO_MANY_RESULTS,
        /** A clerk has to look this up elsewhere first, and confirm it. */
        CONFIRMATION_REQUIRED,
        /** This register cannot do that. */
        UNSUPPORTED
    }

    /**
     * A failure with a message for people, in Dutch, without personal data.
     *
     * @param kind what went wrong
     * @param message what happened and what to do, in Dutch, without personal data
     */
    public RegisterException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    /**
     * A failure with a message for people, in Dutch, without personal data, and its cause.
     *
     * @param kind what went wrong
     * @param message what happened and what to do, in Dutch, without personal data
     * @param cause what caused it
     */
    public RegisterException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /** {@return what went wrong} */
    public Kind kind() {
        return kind;
    }
}
