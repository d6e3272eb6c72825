package nl.zetel.spi;

/** A plugin cannot start. The message says what to change and is shown to the operator. */
public class PluginException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * A reason that the operator can act on.
     *
     * @param message what an operator has to change, in Dutch, without personal data
     */
    public PluginException(String message) {
        super(message);
    }

    /**
     * A reason that the operator can act on, and its cause.
     *
     * @param message what an operator has to change, in Dutch, without personal data
     * @param cause what caused it
     */
    public PluginException(String message, Throwable cause) {
        super(message, cause);
    }
}
