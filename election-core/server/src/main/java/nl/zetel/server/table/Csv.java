package nl.zetel.server.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Comma-separated values (RFC 4180), with semicolons as spreadsheets here write them. Blank rows are left out. */
public final class Csv {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final String text;
    private final char separator;
    private final List<CsvRow> rows = new ArrayList<>();
    private List<String> fields = new ArrayList<>();
    private final StringBuilder field = new StringBuilder();
    private int line = 1;
    private int begin = 1;

    private Csv(String text) {
        this.text = text;
        this.separator = separator(text);
    }

    /** The text of a file in UTF-8, or else in what spreadsheets in Windows write. */
    public static String text(byte[] file) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(file, WINDOWS);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The rows of a text. */
    public static List<CsvRow> rows(String text) {
        Csv csv = new Csv(text);
        csv.read();
        return csv.rows;
    }

    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        return first.indexOf(';') >= 0 ? ';' : ',';
    }

    private void read() {
        int at = 0;
        while (at < text.length()) {
            char character = text.charAt(at);
            if (character == '"' && field.toString().isBlank()) {
                at = quoted(at + 1);
            } else {
                plain(character);
                at++;
            }
        }
        endRow();
    }

    private void plain(char character) {
        if (character == separator) {
            endField();
        } else if (character == '\n') {
            endRow();
            line++;
            begin = line;
        } else if (character != '\r') {
            field.append(character);
        }
    }

    /** Reads up to the closing quote; a file that ends before it ends the field. Answers where to go on. */
    private int quoted(int from) {
        field.setLength(0);
        int at = from;
        while (at < text.length()) {
            char character = text.charAt(at);
            boolean doubled = character == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"';
            if (character == '"' && !doubled) {
                return at + 1;
            }
            line += character == '\n' ? 1 : 0;
            field.append(character);
            at += doubled ? 2 : 1;
        }
        return at;
    }

    private void endField() {
        fields.add(field.toString());
        field.setLength(0);
    }

    private void endRow() {
        endField();
        CsvRow row = new CsvRow(begin, fields);
        if (!row.isBlank()) {
            rows.add(row);
        }
        fields = new ArrayList<>();
    }
}
