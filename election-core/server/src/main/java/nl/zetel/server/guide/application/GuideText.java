package nl.zetel.server.guide.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of the guide in one language, line by line. The language of the texts stands at the head of the Dutch one.
 *
 * @param lines lines in order
 */
record GuideText(List<Line> lines) {

    private static final Pattern FORM =
            Pattern.compile("(?:\\?(?<only>\\w+) )?(?<kind>[a-z]+) (?:(?<name>[^|]+) \\| )?(?<text>.+)");
    private static final Pattern VALUE = Pattern.compile("\\{(\\w+)}");
    private static final Map<GuideLanguage, GuideText> TEXTS = read();

    /** What a line is. */
    enum Kind {
        TITLE,
        LEAD,
        SECTION,
        P,
        LI,
        FACT,
        WORD
    }

    /**
     * A line.
     *
     * @param only name of the value without which the line is left out; blank if it always stands
     * @param kind what it is
     * @param name identifier of a section or word, label of a fact; blank otherwise
     * @param text its text
     */
    record Line(String only, Kind kind, String name, String text) {

        /** The text with its values. @throws IllegalStateException if one is not known */
        String with(Map<String, String> values) {
            return VALUE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(known(values, match.group(1))));
        }

        private static String known(Map<String, String> values, String name) {
            String value = values.get(name);
            if (value == null) {
                throw new IllegalStateException("The guide has no value " + name);
            }
            return value;
        }
    }

    /** The text in that language. */
    static GuideText of(GuideLanguage language) {
        return Objects.requireNonNull(TEXTS.get(language));
    }

    /** Lines that stand with those values, without the words of the page. */
    List<Line> lines(Map<String, String> values) {
        return lines.stream()
                .filter(line -> line.kind() != Kind.WORD)
                .filter(line -> line.only().isEmpty() || values.containsKey(line.only()))
                .toList();
    }

    /** A word of the page. */
    String word(String key) {
        return lines.stream()
                .filter(line -> line.kind() == Kind.WORD && line.name().equals(key))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static Map<GuideLanguage, GuideText> read() {
        Map<GuideLanguage, GuideText> texts = new EnumMap<>(GuideLanguage.class);
        for (GuideLanguage language : GuideLanguage.values()) {
            texts.put(language, parse(content("/nl/zetel/server/guide/guide_" + language.code() + ".txt")));
        }
        return texts;
    }

    static GuideText parse(String content) {
        List<Line> lines = new ArrayList<>();
        for (String line : content.split("\n")) {
            if (!line.isBlank() && !line.startsWith("#")) {
                lines.add(line(line));
            }
        }
        return new GuideText(List.copyOf(lines));
    }

    private static Line line(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalStateException("Not a line of the guide: " + text);
        }
        return new Line(
                given(matcher.group("only")),
                Kind.valueOf(matcher.group("kind").toUpperCase(java.util.Locale.ROOT)),
                given(matcher.group("name")),
                matcher.group("text"));
    }

    private static String given(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static String content(String name) {
        try (InputStream stream = GuideText.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
