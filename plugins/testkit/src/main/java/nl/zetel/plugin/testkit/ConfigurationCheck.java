package nl.zetel.plugin.testkit;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.zetel.spi.ConfigurationKey;

/** Whether configuration keys are declared as the host and its operators need them. */
final class ConfigurationCheck {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*([-.][a-z0-9]+)*(\\.\\*)?");

    private ConfigurationCheck() {}

    static void check(List<ConfigurationKey> keys) {
        Set<String> names = new HashSet<>();
        for (ConfigurationKey key : keys) {
            String name = "The configuration key \"" + key.name() + "\"";
            Check.that(NAME.matcher(key.name()).matches(), name + " is not written in kebab case");
            Check.that(names.add(key.name()), name + " is declared twice");
            Check.that(!key.description().isBlank(), name + " has no description for the operator who has to set it");
            Check.that(
                    !key.required() || key.defaultValue().isEmpty(), name + " is required although it has a default");
            Check.that(
                    !key.secret() || key.defaultValue().isEmpty(),
                    name + " is secret although everybody knows its default");
            key.defaultValue()
                    .ifPresent(value -> Check.that(
                            fits(key.type(), value),
                            name + " has the default \"" + value + "\", which is no " + key.type()));
        }
    }

    private static boolean fits(ConfigurationKey.Type type, String value) {
        try {
            return switch (type) {
                case TEXT -> true;
                case INTEGER -> !Integer.toString(Integer.parseInt(value)).isEmpty();
                case BOOLEAN -> value.equals("true") || value.equals("false");
                case DURATION -> !Duration.parse(value).toString().isEmpty();
                case URI -> URI.create(value).isAbsolute();
                case PATH -> !Path.of(value).toString().isEmpty();
            };
        } catch (RuntimeException e) {
            return false;
        }
    }
}
