package nl.zetel.server.plugin;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import nl.zetel.spi.ConfigurationKey.Type;

/** The forms that a configuration value can have. */
final class ValueForm {

    private ValueForm() {}

    /** Name of the form for an operator, in Dutch; not for {@link Type#TEXT}, which everything is. */
    static String name(Type type) {
        return Texts.format("TYPE_" + type.name());
    }

    static boolean fits(Type type, String value) {
        try {
            return switch (type) {
                case TEXT -> true;
                case INTEGER -> Integer.toString(Integer.parseInt(value)) != null;
                case BOOLEAN -> value.equals("true") || value.equals("false");
                case DURATION -> Duration.parse(value) != null;
                case URI -> new URI(value).isAbsolute();
                case PATH -> Path.of(value) != null;
            };
        } catch (NumberFormatException | DateTimeParseException | URISyntaxException | InvalidPathException e) {
            return false;
        }
    }
}
