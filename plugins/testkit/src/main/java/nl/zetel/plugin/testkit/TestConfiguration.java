package nl.zetel.plugin.testkit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import nl.zetel.spi.ConfigurationKey;
import nl.zetel.spi.PluginConfiguration;

/** A configuration as the host makes it: checked, with defaults. Remembers who asks for what was not declared. */
final class TestConfiguration implements PluginConfiguration {

    private final List<ConfigurationKey> declared;
    private final Map<String, String> values = new HashMap<>();
    private final Set<String> undeclaredReads = new ConcurrentSkipListSet<>();

    /** @throws AssertionError if the host would refuse the values */
    TestConfiguration(List<ConfigurationKey> declared, Map<String, String> given) {
        this.declared = declared;
        for (ConfigurationKey key : declared) {
            key.defaultValue().ifPresent(value -> values.put(key.name(), value));
            if (key.required() && !key.name().endsWith(".*") && !given.containsKey(key.name())) {
                throw new AssertionError("configuration() lacks the required key \"" + key.name() + "\"");
            }
        }
        for (String name : given.keySet()) {
            if (!isDeclared(name)) {
                throw new AssertionError(
                        "configuration() sets \"" + name + "\", which the descriptor does not declare");
            }
        }
        values.putAll(given);
    }

    @Override
    public Optional<String> get(String name) {
        if (!isDeclared(name)) {
            undeclaredReads.add(name);
        }
        return Optional.ofNullable(values.get(name));
    }

    @Override
    public Map<String, String> all() {
        return Map.copyOf(values);
    }

    Set<String> undeclaredReads() {
        return Set.copyOf(undeclaredReads);
    }

    private boolean isDeclared(String name) {
        return declared.stream().map(ConfigurationKey::name).anyMatch(key -> {
            boolean map = key.endsWith(".*");
            return map ? name.startsWith(key.substring(0, key.length() - 1)) : key.equals(name);
        });
    }
}
