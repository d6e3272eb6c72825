package nl.zetel.server.plugin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.zetel.server.plugin.ConfigurationEntry.Source;
import nl.zetel.spi.ConfigurationKey;
import nl.zetel.spi.PluginDescriptor;

/** Holds what the operator set against what a plugin declares, and tells all faults at once. */
final class ConfigurationCheck {

    private static final String MAP_SUFFIX = ".*";

    private final PluginDescriptor descriptor;
    private final PluginKeys keys;
    private final Settings settings;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<ConfigurationEntry> entries = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private ConfigurationCheck(PluginDescriptor descriptor, PluginKeys keys, Settings settings) {
        this.descriptor = descriptor;
        this.keys = keys;
        this.settings = settings;
    }

    static CheckedConfiguration check(PluginDescriptor descriptor, PluginKeys keys, Settings settings)
            throws PluginRefused {
        ConfigurationCheck check = new ConfigurationCheck(descriptor, keys, settings);
        check.refuseUnknownProperties();
        check.refuseUnknownVariables();
        for (ConfigurationKey key : descriptor.configuration()) {
            if (key.name().endsWith(MAP_SUFFIX)) {
                check.readMap(key);
            } else {
                check.readSingle(key);
            }
        }
        if (!check.faults.isEmpty()) {
            boolean untouched = check.entries.stream().noneMatch(entry -> entry.source() == Source.SET)
                    && keys.propertiesOf(descriptor.id()).isEmpty()
                    && keys.variablesOf(descriptor.id()).isEmpty();
            throw new PluginRefused(String.join(" ", check.faults), untouched);
        }
        return new CheckedConfiguration(check.values, check.entries);
    }

    private void refuseUnknownProperties() {
        for (String property : keys.propertiesOf(descriptor.id())) {
            String name = shortName(property);
            if (descriptor.configuration().stream().noneMatch(key -> declares(key, name))) {
                faults.add(unknown(property));
            }
        }
    }

    private void refuseUnknownVariables() {
        for (String variable : keys.variablesOf(descriptor.id())) {
            if (!setsSingle(variable) && !namesProperty(variable)) {
                faults.add(mapOf(variable)
                        .map(map -> Refusal.KEY_NOT_FROM_ENVIRONMENT.text(property(map.name()), variable))
                        .orElseGet(() -> unknown(variable)));
            }
        }
    }

    private boolean setsSingle(String variable) {
        return descriptor.configuration().stream()
                .anyMatch(key -> variable.equals(PluginKeys.environmentName(property(key.name()))));
    }

    private Optional<ConfigurationKey> mapOf(String variable) {
        return descriptor.configuration().stream()
                .filter(key -> key.name().endsWith(MAP_SUFFIX))
                .filter(key -> variable.startsWith(PluginKeys.environmentName(property(prefix(key)))))
                .findFirst();
    }

    /** A variable may override a key of a map whose name is known from another source. */
    private boolean namesProperty(String variable) {
        return keys.propertiesOf(descriptor.id()).stream()
                .anyMatch(property -> variable.equals(PluginKeys.environmentName(property)));
    }

    private String unknown(String name) {
        if (descriptor.configuration().isEmpty()) {
            return Refusal.KEY_UNKNOWN_NONE_DECLARED.text(name);
        }
        return Refusal.KEY_UNKNOWN.text(
                name,
                descriptor.configuration().stream()
                        .map(key -> property(key.name()))
                        .sorted()
                        .collect(Collectors.joining(", ")));
    }

    private void readSingle(ConfigurationKey key) {
        Optional<String> set = settings.get(property(key.name())).map(String::strip);
        if (set.isEmpty() && key.required()) {
            faults.add(Refusal.KEY_MISSING.text(property(key.name()), key.description()));
        } else if (set.isPresent()) {
            accept(key, key.name(), set.get(), Source.SET);
        } else if (key.defaultValue().isPresent()) {
            accept(key, key.name(), key.defaultValue().get(), Source.DEFAULT);
        } else {
            entries.add(entry(key, key.name(), Optional.empty(), Source.NONE));
        }
    }

    private void readMap(ConfigurationKey key) {
        boolean any = false;
        for (String property : keys.propertiesOf(descriptor.id())) {
            String name = shortName(property);
            Optional<String> value = settings.get(property).map(String::strip);
            if (belongsTo(key, name) && value.isPresent()) {
                accept(key, name, value.get(), Source.SET);
                any = true;
            }
        }
        if (!any && key.required()) {
            faults.add(Refusal.KEY_MISSING.text(property(key.name()), key.description()));
        } else if (!any) {
            entries.add(entry(key, key.name(), Optional.empty(), Source.NONE));
        }
    }

    private void accept(ConfigurationKey key, String name, String value, Source source) {
        if (!ValueForm.fits(key.type(), value)) {
            faults.add(invalid(key, name, value, source));
            return;
        }
        values.put(name, value);
        entries.add(entry(key, name, Optional.of(shown(key, value)), source));
    }

    private String invalid(ConfigurationKey key, String name, String value, Source source) {
        if (source == Source.DEFAULT) {
            return Refusal.DECLARATION_INVALID.text(property(name));
        }
        String shown = key.secret() ? "" : ", \"" + shown(key, value) + "\",";
        return Refusal.VALUE_INVALID.text(property(name), shown, ValueForm.name(key.type()));
    }

    /** An address may hold a password before its host. */
    private static String shown(ConfigurationKey key, String value) {
        return key.secret()
                ? ConfigurationEntry.MASK
                : value.replaceAll("//[^/@\\s]+@", "//" + ConfigurationEntry.MASK + "@");
    }

    /** Whether a name that is set is one that the key declares; a key of its own comes before a map. */
    private boolean belongsTo(ConfigurationKey map, String name) {
        return declares(map, name)
                && descriptor.configuration().stream()
                        .noneMatch(key -> key.name().equals(name));
    }

    private static boolean declares(ConfigurationKey key, String name) {
        if (!key.name().endsWith(MAP_SUFFIX)) {
            return key.name().equals(name);
        }
        return name.length() > prefix(key).length() && name.startsWith(prefix(key));
    }

    /** A map's name without its asterisk. */
    private static String prefix(ConfigurationKey map) {
        return map.name().substring(0, map.name().length() - 1);
    }

    private String property(String name) {
        return PluginKeys.PREFIX + descriptor.id() + "." + name;
    }

    private String shortName(String property) {
        return property.substring(Math.min(property.length(), property("").length()));
    }

    private static ConfigurationEntry entry(ConfigurationKey key, String name, Optional<String> value, Source source) {
        return new ConfigurationEntry(name, key.type(), key.required(), key.secret(), key.description(), value, source);
    }
}
