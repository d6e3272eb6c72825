package nl.zetel.spi;

import java.util.Optional;

/**
 * A configuration key that a plugin reads. An operator sets it as {@code zetel.plugin.<id>.<name>}.
 *
 * @param name name below the plugin's prefix, in kebab case; a name that ends in {@code .*} takes any key below it
 * @param type form of the value
 * @param required whether the plugin cannot start without it
 * @param secret whether the value is never shown
 * @param defaultValue value if none is set
 * @param description what it is for, in Dutch
 */
public record ConfigurationKey(
        String name, Type type, boolean required, boolean secret, Optional<String> defaultValue, String description) {

    /** The form of a value. */
    public enum Type {
        /** Any text. */
        TEXT,
        /** A whole number. */
        INTEGER,
        /** {@code true} or {@code false}. */
        BOOLEAN,
        /** ISO 8601, such as {@code PT30S}. */
        DURATION,
        /** An absolute address. */
        URI,
        /** Path of a file or folder. */
        PATH
    }

    /**
     * {@return a key that has to be set}
     *
     * @param name name without the plugin's prefix, in kebab case
     * @param type form of its value
     * @param description what it is for, in Dutch, for an administrator
     */
    public static ConfigurationKey required(String name, Type type, String description) {
        return new ConfigurationKey(name, type, true, false, Optional.empty(), description);
    }

    /**
     * {@return a key that may be left out}
     *
     * @param name name without the plugin's prefix, in kebab case
     * @param type form of its value
     * @param description what it is for, in Dutch, for an administrator
     */
    public static ConfigurationKey optional(String name, Type type, String description) {
        return new ConfigurationKey(name, type, false, false, Optional.empty(), description);
    }

    /**
     * {@return a key that may be left out and then has that value}
     *
     * @param name name without the plugin's prefix, in kebab case
     * @param type form of its value
     * @param value value if none is set
     * @param description what it is for, in Dutch, for an administrator
     */
    public static ConfigurationKey withDefault(String name, Type type, String value, String description) {
        return new ConfigurationKey(name, type, false, false, Optional.of(value), description);
    }

    /**
     * {@return a key that may be left out and whose value is never shown}
     *
     * @param name name without the plugin's prefix, in kebab case
     * @param description what it is for, in Dutch, for an administrator
     */
    public static ConfigurationKey secret(String name, String description) {
        return new ConfigurationKey(name, Type.TEXT, false, true, Optional.empty(), description);
    }
}
