package nl.zetel.plugin.camt;

import java.util.List;
import nl.zetel.spi.ConfigurationKey;
import nl.zetel.spi.ConfigurationKey.Type;
import nl.zetel.spi.PluginConfiguration;
import nl.zetel.spi.PluginException;

/**
 * How much of a file is read before it is refused.
 *
 * @param bytes bytes of the file, of a zip file those of all files in it
 * @param entries entries of the file, and transactions in them
 * @param text characters of one element
 * @param depth nested elements
 */
record Limits(long bytes, int entries, int text, int depth) {

    static final Limits DEFAULT = new Limits(64L << 20, 100_000, 1_000, 40);

    private static final String BYTES = "max-bytes";
    private static final String ENTRIES = "max-entries";
    private static final String TEXT = "max-text";
    private static final String DEPTH = "max-depth";

    static List<ConfigurationKey> keys() {
        return List.of(
                key(BYTES, DEFAULT.bytes, "Grootste bestand in bytes; bij een zip-bestand telt de uitgepakte inhoud"),
                key(ENTRIES, DEFAULT.entries, "Meeste boekingen in een bestand"),
                key(TEXT, DEFAULT.text, "Meeste tekens in een element"),
                key(DEPTH, DEFAULT.depth, "Diepste nesting van elementen"));
    }

    private static ConfigurationKey key(String name, long value, String description) {
        return ConfigurationKey.withDefault(name, Type.INTEGER, Long.toString(value), description);
    }

    static Limits of(PluginConfiguration configuration) throws PluginException {
        return new Limits(
                positive(configuration, BYTES),
                positive(configuration, ENTRIES),
                positive(configuration, TEXT),
                positive(configuration, DEPTH));
    }

    private static int positive(PluginConfiguration configuration, String name) throws PluginException {
        int value = configuration.integer(name);
        if (value < 1) {
            throw new PluginException(name + " moet groter dan nul zijn");
        }
        return value;
    }
}
