package nl.zetel.server.plugin;

/** Why a plugin does not work. The texts stand in {@code texts.properties} and say what to change. */
enum Refusal {
    NO_PLUGIN_DIRECTORY,
    FOLDER_MISSING,
    FOLDER_MISSING_BUT_CONFIGURED,
    FOLDER_UNREADABLE,
    FOLDER_NAME_INVALID,
    NO_JARS,
    JAR_BROKEN,
    NO_SERVICE_FILE,
    SEVERAL_PLUGINS,
    CLASS_NOT_FOUND,
    CLASS_TOO_NEW,
    CLASS_UNUSABLE,
    NOT_A_PLUGIN,
    CONSTRUCTOR_FAILED,
    DESCRIPTOR_FAILED,
    ID_DIFFERS,
    ID_TWICE,
    SPI_VERSION_UNREADABLE,
    SPI_MAJOR_DIFFERS,
    SPI_TOO_NEW,
    DECLARATION_INVALID,
    KEY_UNKNOWN,
    KEY_UNKNOWN_NONE_DECLARED,
    KEY_NOT_FROM_ENVIRONMENT,
    KEY_MISSING,
    VALUE_INVALID,
    START_REFUSED,
    START_FAILED,
    START_TIMEOUT,
    EXTENSION_MISSING,
    EXTENSION_NOT_PROMISED;

    /** The text for an operator, in Dutch. */
    String text(Object... arguments) {
        return Texts.format(name(), arguments);
    }

    PluginRefused because(Object... arguments) {
        return new PluginRefused(text(arguments));
    }

    PluginRefused because(Throwable cause, Object... arguments) {
        return new PluginRefused(text(arguments), cause);
    }
}
