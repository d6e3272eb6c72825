package nl.zetel.server.plugin;

/** What the host tells people otherwise than as a {@link Refusal}. */
enum Text {
    SELF_TEST_TIMEOUT,
    SELF_TEST_INTERRUPTED,
    SELF_TEST_UNAVAILABLE,
    SELF_TEST_FAILED,
    NOT_CONFIGURED,
    STILL_STARTING;

    /** The text for an administrator, in Dutch. */
    String text(Object... arguments) {
        return Texts.format(name(), arguments);
    }
}
