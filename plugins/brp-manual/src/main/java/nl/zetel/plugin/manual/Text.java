package nl.zetel.plugin.manual;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/** Texts that people read, by their key in {@code texts.properties}. */
enum Text {
    CONFIRMATION_MISSING,
    SOURCE_MISSING,
    CLERK_MISSING,
    IN_FUTURE,
    TOO_OLD,
    OTHER_PERSON,
    LOG_FAILED,
    SELF_TEST,
    SOURCE,
    MAX_AGE;

    private static final Properties TEXTS = load();

    /** The text with its places filled in, in order. */
    String of(Object... values) {
        String text = TEXTS.getProperty(name());
        if (text == null) {
            throw new IllegalStateException("No text for " + name());
        }
        return String.format(Locale.ROOT, text, values);
    }

    private static Properties load() {
        Properties properties = new Properties();
        try (InputStream stream = Text.class.getResourceAsStream("texts.properties")) {
            if (stream == null) {
                throw new IllegalStateException("The texts are missing from the jar");
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
