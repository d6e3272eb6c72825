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

    private final Properties file;
    private final Map<String, String> environment;

    Settings(Properties file, Map<String, String> environment) {
        this.file = file;
        this.environment = environment;
    }

    /** Reads the distribution's file, which may be absent, and tells the server where it is. */
    static Settings of(Home home) {
        Properties content = new Properties();
        if (Files.exists(home.configuration())) {
            read(home.configuration(), content);
            System.setProperty("zetel.configuration", home.configuration().toString());
        }
        return new Settings(content, System.getenv());
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
                        Optional.ofNullable(System.getProperty(key)),
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
        System.setProperty(key, value);
    }

    /** Gives a setting that the operator leaves open. */
    void suggest(String key, String value) {
        if (get(key).isEmpty()) {
            System.setProperty(key, value);
        }
    }
}
