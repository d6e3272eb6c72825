package nl.zetel.plugin.haalcentraal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/** Texts that people read, by their key in {@code texts.properties}. */
enum Text {
    ANSWER_NOT_JSON,
    ANSWER_BROKEN,
    ANSWER_TOO_LARGE,
    ANSWER_WITHOUT_PERSONS,
    ANSWER_NOT_PAIRED,
    ANSWER_REDIRECT,
    NO_CONNECTION,
    NO_ANSWER_IN_TIME,
    UNAVAILABLE,
    TOO_MANY_REQUESTS,
    TOO_MANY_RESULTS,
    NOT_KNOWN,
    TOKEN_REFUSED,
    TOKEN_INVALID,
    NOT_ALLOWED,
    FIELD_NOT_ALLOWED,
    QUESTION_REFUSED,
    SEARCH_NAME_INVALID,
    HEADER_EMPTY,
    BATCH_TOO_LARGE,
    LOG_FAILED,
    INTERRUPTED,
    SELF_TEST_OK,
    SELF_TEST_CERTIFICATE,
    URL_NOT_SECURE,
    URL_INVALID,
    AUTH_UNKNOWN,
    KEY_NEEDED,
    NUMBER_RANGE,
    DURATION_RANGE,
    HEADER_NAME_INVALID,
    HEADER_PLACEHOLDER,
    HEADER_OIN,
    FIELD_INVALID,
    CREDENTIAL_INVALID,
    KEY_STORE,
    CERTIFICATE_EXPIRED;

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
