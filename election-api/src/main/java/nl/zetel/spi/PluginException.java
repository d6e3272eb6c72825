package nl.zetel.spi;

/** A plugin cannot start. The message says what to change and is shown to the operator. */
public class PluginException extends Exception {

    private static final long serialVersionUID = 1L;

    /** A reason that the operator can act on. */
    public PluginException(String message) {
        super(message);
    }

    /** A reason that the operator can act on, and its cause. */
    public PluginException(String message, Throwable cause) {
        super(message, cause);
    }
}
