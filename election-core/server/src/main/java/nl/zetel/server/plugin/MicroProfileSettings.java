package nl.zetel.server.plugin;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.Config;

/**
 * The server's configuration.
 *
 * @param config where it comes from
 */
record MicroProfileSettings(Config config) implements Settings {

    @Override
    public Set<String> names() {
        Set<String> names = new TreeSet<>();
        config.getPropertyNames().forEach(names::add);
        return names;
    }

    @Override
    public Optional<String> get(String name) {
        return config.getOptionalValue(name, String.class).filter(value -> !value.isBlank());
    }
}
