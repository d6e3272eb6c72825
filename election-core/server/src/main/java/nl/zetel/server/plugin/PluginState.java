package nl.zetel.server.plugin;

/** How far a plugin has come. */
public enum PluginState {
    /** Its folder was found. */
    DISCOVERED,
    /** It was loaded and its configuration is right. */
    CONFIGURED,
    /** It works. */
    STARTED,
    /** Nothing of it is set although something has to be: nobody uses it, and the reason says what it would take. */
    NOT_CONFIGURED,
    /** It does not work; the reason says what to change. */
    FAILED,
    /** It was closed. */
    STOPPED
}
