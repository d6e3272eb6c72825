package nl.zetel.server.plugin;

/** Whether an extension is called, see {@link PluginCallException.Reason#REJECTED_BY_CIRCUIT}. */
public enum CircuitState {
    /** Calls go through. */
    CLOSED,
    /** Calls are rejected after repeated failure. */
    OPEN,
    /** One call goes through, to see whether it works again. */
    HALF_OPEN
}
