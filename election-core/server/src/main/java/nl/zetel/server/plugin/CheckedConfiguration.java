package nl.zetel.server.plugin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zetel.spi.PluginConfiguration;

/**
 * A plugin's configuration after {@link ConfigurationCheck}.
 *
 * @param all values by name, defaults included
 * @param entries the declared keys for display, secrets masked
 */
record CheckedConfiguration(Map<String, String> all, List<ConfigurationEntry> entries) implements PluginConfiguration {

    CheckedConfiguration {
        all = Map.copyOf(all);
        entries = List.copyOf(entries);
    }

    @Override
    public Optional<String> get(String name) {
        return Optional.ofNullable(all.get(name));
    }

    /** Does not show values. */
    @Override
    public String toString() {
        return "CheckedConfiguration" + all.keySet();
    }
}
