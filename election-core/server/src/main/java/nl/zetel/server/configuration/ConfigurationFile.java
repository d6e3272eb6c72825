package nl.zetel.server.configuration;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * The operator's file, {@code conf/zetel.properties} in UTF-8, which the system property {@value #LOCATION} names. It
 * goes before the defaults in the WAR; environment variables and system properties go before it.
 */
public final class ConfigurationFile implements ConfigSource {

    static final String LOCATION = "zetel.configuration";

    private static final int BELOW_THE_ENVIRONMENT = 200;

    private final Map<String, String> properties = read();

    @Override
    public int getOrdinal() {
        return BELOW_THE_ENVIRONMENT;
    }

    @Override
    public Set<String> getPropertyNames() {
        return properties.keySet();
    }

    @Override
    public @Nullable String getValue(String name) {
        return properties.get(name);
    }

    @Override
    public String getName() {
        return "the operator's configuration file";
    }

    /** What the file says; empty where no file is named. */
    static Map<String, String> read() {
        String location = System.getProperty(LOCATION);
        if (location == null) {
            return Map.of();
        }
        Properties content = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(location), StandardCharsets.UTF_8)) {
            content.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException("The configuration file " + location + " cannot be read", e);
        }
        return content.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, content::getProperty));
    }
}
