package nl.zetel.law.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import nl.zetel.law.RefusalException;

/**
 * Dutch texts by key, from a {@code texts.properties} next to a class. Read once, at the first use of the holder; the
 * machine's language has no influence on them.
 */
public final class Texts {

    private final Properties properties;

    private Texts(Properties properties) {
        this.properties = properties;
    }

    /** The texts next to that class. @throws RefusalException {@code NO_TEXT} if there are none */
    public static Texts nextTo(Class<?> owner) {
        return new Texts(load(owner));
    }

    /**
     * The text with its places {@code {0}}, {@code {1}} … filled in.
     *
     * @throws RefusalException {@code NO_TEXT} if there is no such text
     */
    public String get(String key, Object... values) {
        String text = properties.getProperty(key);
        if (text == null) {
            throw new RefusalException("NO_TEXT", "Er is geen tekst " + key);
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    private static Properties load(Class<?> owner) {
        Properties properties = new Properties();
        try (InputStream stream = owner.getResourceAsStream("texts.properties")) {
            if (stream == null) {
                throw new RefusalException("NO_TEXT", "Er zijn geen teksten bij " + owner.getName());
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
