package nl.zetel.plugin.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/** Texts that people read, by their key in {@code texts.properties}. */
enum Text {
    FILE_UNREADABLE,
    FILE_CHANGED,
    CLOSED,
    FILE_TOO_OLD,
    LOADING,
    NOT_LOADED,
    ENCODING,
    EMPTY,
    COLUMNS_MISSING,
    COLUMN_TWICE,
    QUOTE_OPEN,
    ROW_BROKEN,
    MAPPING_UNREADABLE,
    MAPPING_KEY_UNKNOWN,
    MAPPING_COLUMN_NEEDED,
    MAPPING_DATE_FORMAT,
    MAPPING_MUNICIPALITY,
    MAX_AGE,
    AS_OF,
    MAPPING_UNKNOWN_NAME,
    MAPPING_OPEN_END,
    FILE_TOO_LARGE,
    LINE_TOO_LONG,
    PACKED,
    TOO_MANY_ROWS,
    TOO_MANY_FIELDS,
    MOSTLY_UNUSABLE,
    CUT_OFF,
    FIELD_COUNT,
    BSN_INVALID,
    DATE_INVALID,
    CODE_INVALID,
    VALUE_UNKNOWN,
    ROW_TOO_LONG,
    VALUE_MISSING,
    LOG_FAILED,
    SOURCE,
    SOURCE_WITH_ERRORS,
    REPORT,
    REPORT_ERROR,
    REPORT_MORE,
    PROGRESS,
    USAGE;

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
