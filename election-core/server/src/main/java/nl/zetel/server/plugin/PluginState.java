package nl.zetel.server.plugin;

/** How far a plugin has come. */
public enum PluginState {
    /** Its folder was found. */
    DISCOVERED,
    /** It was loaded and its configuration is right. */
    CONFIGURED,
    /** It works. */
    STARTED,
    /** It does not work; the reason says what to change. */
    FAILED,
    /** It was closed. */
    STOPPED
}
