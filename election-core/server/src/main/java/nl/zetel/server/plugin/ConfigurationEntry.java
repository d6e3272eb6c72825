package nl.zetel.server.plugin;

import java.util.Optional;
import nl.zetel.spi.ConfigurationKey;

/**
 * A configuration key of a plugin and its value.
 *
 * @param name name below the plugin's prefix
 * @param type form of the value
 * @param required whether it has to be set
 * @param secret whether the value is masked
 * @param description what it is for, in Dutch
 * @param value the value, masked if it is secret; absent if there is none
 * @param source where the value comes from
 */
public record ConfigurationEntry(
        String name,
        ConfigurationKey.Type type,
        boolean required,
        boolean secret,
        String description,
        Optional<String> value,
        Source source) {

    static final String MASK = "********";

    /** Where a value comes from. */
    public enum Source {
        /** The operator set it. */
        SET,
        /** The plugin's default. */
        DEFAULT,
        /** There is no value. */
        NONE
    }
}
