package nl.zetel.server.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;

/**
 * Comma-separated values (RFC 4180), with semicolons as spreadsheets here write them. Blank rows are left out, and no more is
 * kept of a file than the table that was asked for: of a longer row its first fields, of a longer table its first rows.
 */
public final class Csv {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final int MOST_FIELDS = 100;

    private final String text;
    private final int most;
    private final char separator;
    private final List<CsvRow> rows = new ArrayList<>();
    private List<String> fields = new ArrayList<>();
    private final StringBuilder field = new StringBuilder();
    private int line = 1;
    private int begin = 1;

    private Csv(String text, int most) {
        this.text = text;
        this.most = most;
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

    /**
     * The rows of a text.
     *
     * @param most how many rows a table has below its header; one more is read, so that a longer table is seen to be longer
     * @throws ProblemException if a quoted field does not end
     */
    public static List<CsvRow> rows(String text, int most) {
        Csv csv = new Csv(text, most);
        csv.read();
        return csv.rows;
    }

    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        return first.indexOf(';') >= 0 ? ';' : ',';
    }

    private void read() {
        int at = 0;
        while (at < text.length() && rows.size() < most + 2) {
            char character = text.charAt(at);
            if (character == '"' && field.toString().isBlank()) {
                at = quoted(at + 1);
            } else {
                plain(character);
                at++;
            }
        }
        if (rows.size() < most + 2) {
            endRow();
        }
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

    /** Reads up to the closing quote. Answers where to go on. */
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
        throw ProblemException.of(
                ProblemCode.INVALID_DOCUMENT,
                "Regel " + begin
                        + ": een veld begint met een aanhalingsteken en eindigt nergens. Is het bestand afgebroken?");
    }

    private void endField() {
        if (fields.size() < MOST_FIELDS) {
            fields.add(field.toString());
        }
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
