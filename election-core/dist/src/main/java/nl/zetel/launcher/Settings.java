package nl.zetel.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** The configuration as the server will see it: a system property, else an environment variable, else the file. */
final class Settings {

    private final Properties system;
    private final Map<String, String> environment;
    private final Properties file;

    /** Settles in {@code system}, which goes before the others. */
    Settings(Properties system, Map<String, String> environment, Properties file) {
        this.system = system;
        this.environment = environment;
        this.file = file;
    }

    /** Reads the distribution's file, which may be absent, and tells the server where it is. */
    static Settings of(Home home) {
        Properties content = new Properties();
        Settings settings = new Settings(System.getProperties(), System.getenv(), content);
        if (Files.exists(home.configuration())) {
            read(home.configuration(), content);
            settings.decide("zetel.configuration", home.configuration().toString());
        }
        return settings;
    }

    static void read(Path file, Properties content) {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            content.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new LaunchException(ExitCode.CONFIGURATION, file + " cannot be read: " + e.getMessage());
        }
    }

    Optional<String> get(String key) {
        String underscored = key.replaceAll("[^A-Za-z0-9]", "_");
        return Stream.of(
                        Optional.ofNullable(system.getProperty(key)),
                        Stream.of(key, underscored, underscored.toUpperCase(Locale.ROOT))
                                .filter(environment::containsKey)
                                .map(environment::get)
                                .findFirst(),
                        Optional.ofNullable(file.getProperty(key)))
                .flatMap(Optional::stream)
                .findFirst()
                .filter(value -> !value.isBlank());
    }

    /** Decides a setting, whatever the operator says. */
    void decide(String key, String value) {
        system.setProperty(key, value);
    }

    /** Gives a setting that the operator leaves open. */
    void suggest(String key, String value) {
        if (get(key).isEmpty()) {
            system.setProperty(key, value);
        }
    }
}
