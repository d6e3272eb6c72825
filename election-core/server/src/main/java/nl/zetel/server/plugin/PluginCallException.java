package nl.zetel.server.plugin;

import nl.zetel.spi.Extension;

/**
 * A plugin did not answer a call. A use case with legal effect stops on it: nothing may be taken as done or known. The
 * message holds no data of the call, so that it may be logged.
 */
public final class PluginCallException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String pluginId;
    private final Reason reason;

    /** Why there is no answer. */
    public enum Reason {
        /** No plugin provides it, the plugin is not started, or too many calls are running. */
        UNAVAILABLE,
        /** No answer within the time limit. */
        TIMEOUT,
        /** The plugin failed repeatedly and is left alone for a while. */
        REJECTED_BY_CIRCUIT,
        /** The plugin failed. */
        FAILED
    }

    PluginCallException(String pluginId, Reason reason, String message) {
        super("Plugin " + pluginId + ": " + message);
        this.pluginId = pluginId;
        this.reason = reason;
    }

    PluginCallException(String pluginId, Reason reason, String message, Throwable cause) {
        super("Plugin " + pluginId + ": " + message, Withheld.of(cause));
        this.pluginId = pluginId;
        this.reason = reason;
    }

    static PluginCallException notProvided(Class<? extends Extension> type) {
        return new PluginCallException("", Reason.UNAVAILABLE, "none started that provides " + type.getSimpleName());
    }

    /** The plugin; blank if no plugin provides what was asked. */
    public String pluginId() {
        return pluginId;
    }

    /** Why there is no answer. */
    public Reason reason() {
        return reason;
    }

    /**
     * Stands in for a plugin's exception: where it happened and its type, but not its message, which may hold personal
     * data, nor its class, which would keep the plugin's class loader alive.
     */
    private static final class Withheld extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private static final int MAX_DEPTH = 8;

        private Withheld(Throwable original, int depth) {
            super(original.getClass().getName(), causeOf(original, depth), false, true);
            setStackTrace(original.getStackTrace());
        }

        static Withheld of(Throwable original) {
            return new Withheld(original, 0);
        }

        @SuppressWarnings("NullAway") // the superclass takes null for no cause
        private static Withheld causeOf(Throwable original, int depth) {
            Throwable cause = original.getCause();
            return cause == null || depth == MAX_DEPTH ? null : new Withheld(cause, depth + 1);
        }

        @Override
        public String toString() {
            return getMessage() + " (message withheld)";
        }
    }
}
