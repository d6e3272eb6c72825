package nl.zetel.spi;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * A plugin's configuration, already checked against the keys that it declared: required ones are present, values have
 * their form, defaults are filled in.
 */
public interface PluginConfiguration {

    /**
     * {@return the value of a declared key, or empty if it is not set and has no default}
     *
     * @param name name of a declared key, without the plugin's prefix
     */
    Optional<String> get(String name);

    /** {@return all values by name, defaults included} Holds secrets: never log it. */
    Map<String, String> all();

    /**
     * {@return the value of a key that is required or has a default}
     *
     * @param name name of a declared key, without the plugin's prefix
     * @throws IllegalStateException if it has no value
     */
    default String text(String name) {
        return get(name).orElseThrow(() -> new IllegalStateException("No value for configuration key " + name));
    }

    /**
     * As {@link #text(String)}, as a number.
     *
     * @param name name of a declared key, without the plugin's prefix
     * @return the number
     */
    default int integer(String name) {
        return Integer.parseInt(text(name));
    }

    /**
     * As {@link #text(String)}, as yes or no.
     *
     * @param name name of a declared key, without the plugin's prefix
     * @return yes or no
     */
    default boolean bool(String name) {
        return Boolean.parseBoolean(text(name));
    }

    /**
     * As {@link #text(String)}, as a duration.
     *
     * @param name name of a declared key, without the plugin's prefix
     * @return the duration
     */
    default Duration duration(String name) {
        return Duration.parse(text(name));
    }

    /**
     * As {@link #text(String)}, as an address.
     *
     * @param name name of a declared key, without the plugin's prefix
     * @return the address
     */
    default URI uri(String name) {
        return URI.create(text(name));
    }

    /**
     * As {@link #text(String)}, as a path.
     *
     * @param name name of a declared key, without the plugin's prefix
     * @return the path
     */
    default Path path(String name) {
        return Path.of(text(name));
    }
}
