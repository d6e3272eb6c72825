package nl.zetel.server.plugin;

/** A plugin does not work. The message is for the operator, in Dutch, and says what to change. */
final class PluginRefused extends Exception {

    private static final long serialVersionUID = 1L;

    PluginRefused(String message) {
        super(message);
    }

    PluginRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
