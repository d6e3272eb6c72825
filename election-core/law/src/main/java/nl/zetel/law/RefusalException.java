package nl.zetel.law;

/**
 * The law cannot be applied to this input: the input is wrong, or no ruleset covers its date. Says what is wrong; never
 * holds personal data.
 */
public final class RefusalException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String detail;

    /**
     * A refusal.
     *
     * @param code stable code in capitals, such as {@code NO_VALID_VOTES}
     * @param message what is wrong and what to do, in Dutch
     */
    public RefusalException(String code, String message) {
        super(message);
        this.code = code;
        this.detail = message;
    }

    /** Stable code in capitals. */
    public String code() {
        return code;
    }

    /** What is wrong and what to do, in Dutch. */
    @Override
    public String getMessage() {
        return detail;
    }
}
