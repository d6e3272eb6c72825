package nl.zetel.plugin.eml;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The Dutch texts of codes. */
final class Texts {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final Properties TEXTS = load();

    private Texts() {}

    /**
     * The text of a code.
     *
     * @param code code of a finding or a refusal
     * @param values what stands in its place holders
     * @throws IllegalArgumentException if there is no such text
     */
    static String of(String code, Object... values) {
        String text = TEXTS.getProperty(code);
        if (text == null) {
            throw new IllegalArgumentException("No text for code " + code);
        }
        return new MessageFormat(text, DUTCH).format(values);
    }

    private static Properties load() {
        Properties properties = new Properties();
        try (InputStream stream = Objects.requireNonNull(Texts.class.getResourceAsStream("texts.properties"))) {
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
