package nl.zetel.server.plugin;

/** A plugin does not work. The message is for the operator, in Dutch, and says what to change. */
final class PluginRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean untouched;

    PluginRefused(String message) {
        this(message, false);
    }

    /** @param untouched whether an operator set nothing of it at all */
    PluginRefused(String message, boolean untouched) {
        super(message);
        this.untouched = untouched;
    }

    PluginRefused(String message, Throwable cause) {
        super(message, cause);
        this.untouched = false;
    }

    /** Whether an operator set nothing of it at all, so that nobody seems to want it. */
    boolean untouched() {
        return untouched;
    }
}
