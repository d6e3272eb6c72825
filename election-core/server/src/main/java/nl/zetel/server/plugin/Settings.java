package nl.zetel.server.plugin;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The server's configuration, as far as the host needs it: all names and their values. */
interface Settings {

    /** Every name that is set, in the form of its source; environment variables are in capitals. */
    Set<String> names();

    /** The value of a name, empty if it is not set or blank. */
    Optional<String> get(String name);

    /**
     * A duration.
     *
     * @throws IllegalArgumentException if it is set but not a duration of ISO 8601
     */
    default Duration duration(String name, Duration otherwise) {
        try {
            return get(name).map(String::strip).map(Duration::parse).orElse(otherwise);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(name + " is not a duration such as PT30S", e);
        }
    }

    /**
     * A number above nothing.
     *
     * @throws IllegalArgumentException if it is set but not such a number
     */
    default int positive(String name, int otherwise) {
        int value = get(name).map(String::strip).map(Integer::parseInt).orElse(otherwise);
        if (value < 1) {
            throw new IllegalArgumentException(name + " has to be at least 1");
        }
        return value;
    }

    static Settings of(Map<String, String> values) {
        return new Settings() {
            @Override
            public Set<String> names() {
                return values.keySet();
            }

            @Override
            public Optional<String> get(String name) {
                return Optional.ofNullable(values.get(name)).filter(v -> !v.isBlank());
            }
        };
    }
}
