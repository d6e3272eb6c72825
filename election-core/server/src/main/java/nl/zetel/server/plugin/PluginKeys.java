package nl.zetel.server.plugin;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The names below {@code zetel.plugin.} that the operator set, by plugin. An environment variable
 * ({@code ZETEL_PLUGIN_BANK_CAMT_URL}) belongs to the known plugin with the longest id that fits; the rest of its name
 * cannot be read back, only be compared with what a key would look like.
 */
final class PluginKeys {

    static final String PREFIX = "zetel.plugin.";
    private static final String ENVIRONMENT_PREFIX = environmentName(PREFIX);

    private final SortedMap<String, SortedSet<String>> properties = new TreeMap<>();
    private final SortedMap<String, SortedSet<String>> variables = new TreeMap<>();

    PluginKeys(Collection<String> names, Collection<String> knownIds) {
        for (String name : names) {
            if (name.startsWith(PREFIX)) {
                add(properties, idOf(name), name);
            } else if (name.startsWith(ENVIRONMENT_PREFIX)) {
                add(variables, idOfVariable(name, knownIds), name);
            }
        }
    }

    /** Ids that are configured, also those of plugins that are not there. */
    SortedSet<String> ids() {
        SortedSet<String> ids = new TreeSet<>(properties.keySet());
        ids.addAll(variables.keySet());
        return ids;
    }

    /** Full names of a plugin's keys in the form {@code zetel.plugin.<id>.<name>}. */
    List<String> propertiesOf(String id) {
        return List.copyOf(properties.getOrDefault(id, new TreeSet<>()));
    }

    /** Names of a plugin's environment variables. */
    List<String> variablesOf(String id) {
        return List.copyOf(variables.getOrDefault(id, new TreeSet<>()));
    }

    /** The environment variable that sets a property, by the rule of MicroProfile Config. */
    static String environmentName(String property) {
        return property.replaceAll("[^a-zA-Z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private static String idOf(String name) {
        String rest = name.substring(PREFIX.length());
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }

    private static String idOfVariable(String name, Collection<String> knownIds) {
        Optional<String> known = knownIds.stream()
                .filter(id -> name.startsWith(environmentName(PREFIX + id + ".")))
                .max((a, b) -> Integer.compare(a.length(), b.length()));
        return known.orElseGet(() -> name.substring(ENVIRONMENT_PREFIX.length())
                .toLowerCase(Locale.ROOT)
                .replace('_', '-'));
    }

    private static void add(SortedMap<String, SortedSet<String>> map, String id, String name) {
        map.computeIfAbsent(id, i -> new TreeSet<>()).add(name);
    }
}
