package nl.zetel.plugin.mt940;

import java.util.ArrayList;
import java.util.List;
import nl.zetel.api.Iban;
import nl.zetel.spi.ConfigurationKey;
import nl.zetel.spi.ConfigurationKey.Type;
import nl.zetel.spi.PluginConfiguration;
import nl.zetel.spi.PluginException;

/**
 * What an operator sets.
 *
 * @param bytes bytes of a file before it is refused
 * @param entries entries of a file before it is refused
 * @param accounts the municipality's accounts, by which a file with short account numbers is understood
 */
record Settings(long bytes, int entries, List<Iban> accounts) {

    static final Settings DEFAULT = new Settings(64L << 20, 100_000, List.of());

    private static final String BYTES = "max-bytes";
    private static final String ENTRIES = "max-entries";
    private static final String ACCOUNTS = "accounts";

    Settings {
        accounts = List.copyOf(accounts);
    }

    static List<ConfigurationKey> keys() {
        return List.of(
                ConfigurationKey.withDefault(
                        BYTES, Type.INTEGER, Long.toString(DEFAULT.bytes), "Grootste bestand in bytes"),
                ConfigurationKey.withDefault(
                        ENTRIES, Type.INTEGER, Integer.toString(DEFAULT.entries), "Meeste boekingen in een bestand"),
                ConfigurationKey.optional(
                        ACCOUNTS,
                        Type.TEXT,
                        "IBAN's van de gemeente, gescheiden door komma's; alleen nodig voor bestanden met een"
                                + " rekeningnummer dat geen IBAN is"));
    }

    static Settings of(PluginConfiguration configuration) throws PluginException {
        return new Settings(
                positive(configuration, BYTES),
                positive(configuration, ENTRIES),
                accounts(configuration.get(ACCOUNTS).orElse("")));
    }

    private static int positive(PluginConfiguration configuration, String name) throws PluginException {
        int value = configuration.integer(name);
        if (value < 1) {
            throw new PluginException(name + " moet groter dan nul zijn");
        }
        return value;
    }

    private static List<Iban> accounts(String text) throws PluginException {
        var accounts = new ArrayList<Iban>();
        for (String part : text.split(",", -1)) {
            if (!part.isBlank()) {
                accounts.add(account(part));
            }
        }
        return accounts;
    }

    private static Iban account(String text) throws PluginException {
        try {
            return Iban.parse(text);
        } catch (IllegalArgumentException e) {
            throw new PluginException(ACCOUNTS + " bevat een rekeningnummer dat geen geldig IBAN is", e);
        }
    }
}
