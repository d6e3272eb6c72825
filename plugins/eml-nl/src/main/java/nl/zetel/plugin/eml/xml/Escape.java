package nl.zetel.plugin.eml.xml;

import java.io.IOException;
import java.io.Writer;

/** Escapes values as canonical XML does. */
final class Escape {

    private Escape() {}

    /**
     * Writes text.
     *
     * @throws IllegalArgumentException if it holds a character that XML cannot hold
     */
    static void text(String text, Writer out) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.write("&amp;");
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                case '\r' -> out.write("&#xD;");
                default -> plain(text, i, out);
            }
        }
    }

    /**
     * Writes the value of an attribute.
     *
     * @throws IllegalArgumentException if it holds a character that XML cannot hold
     */
    static void attribute(String value, Writer out) throws IOException {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '&' -> out.write("&amp;");
                case '<' -> out.write("&lt;");
                case '"' -> out.write("&quot;");
                case '\t' -> out.write("&#x9;");
                case '\n' -> out.write("&#xA;");
                case '\r' -> out.write("&#xD;");
                default -> plain(value, i, out);
            }
        }
    }

    private static void plain(String text, int index, Writer out) throws IOException {
        char c = text.charAt(index);
        if (!isAllowed(text, index, c)) {
            throw new IllegalArgumentException("A value holds a character that XML cannot hold, at index " + index);
        }
        out.write(c);
    }

    private static boolean isAllowed(String text, int index, char c) {
        if (Character.isHighSurrogate(c)) {
            return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
        }
        return c >= 0x20 ? c < 0xFFFE : c == '\t' || c == '\n';
    }
}
