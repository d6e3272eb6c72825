package nl.zetel.plugin.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads rows of separated values, with quotes as in RFC 4180, and remembers where each begins. Works on bytes, so that
 * places are those in the file; the encodings that it is given have ASCII in common.
 */
final class CsvReader implements AutoCloseable {

    /** Longer rows are a quote that was never closed, or not rows at all. */
    static final int LONGEST_ROW = 64 * 1024;

    /** Far more than a country's largest municipality has. */
    static final int MOST_LINES = 4_000_000;

    private static final int MOST_FIELDS = 1_000;

    private final InputStream stream;
    private final byte separator;
    private final Charset charset;
    private final byte[] buffer = new byte[64 * 1024];
    private final byte[] field = new byte[LONGEST_ROW];
    private int filled = 0;
    private int next = 0;
    private long bufferOffset = 0;
    private int line = 1;
    private boolean cutOff = false;

    /** @param skip bytes before the first row, such as a byte order mark */
    CsvReader(InputStream stream, char separator, Charset charset, int skip) throws IOException {
        this.stream = stream;
        this.separator = (byte) separator;
        this.charset = charset;
        stream.skipNBytes(skip);
        this.bufferOffset = skip;
    }

    /** Where the next row begins, in bytes. */
    long position() {
        return bufferOffset + next;
    }

    /** Whether the row read last ended with the file, without an end of line. */
    boolean isCutOff() {
        return cutOff;
    }

    /** The next row that is not empty, or empty at the end. */
    Optional<CsvRow> read() throws IOException, ImportException {
        while (true) {
            if (line > MOST_LINES) {
                throw new ImportException(Text.TOO_MANY_ROWS.of(MOST_LINES));
            }
            int startLine = line;
            long start = position();
            List<String> fields = new ArrayList<>();
            int end = readRow(fields, startLine, start);
            if (end < 0) {
                return Optional.empty();
            }
            if (fields.size() > 1 || !fields.get(0).isEmpty()) {
                return Optional.of(new CsvRow(startLine, start, end, fields));
            }
        }
    }

    /** Reads the fields of a row; answers its length in bytes, or -1 if there is none. */
    private int readRow(List<String> fields, int startLine, long start) throws IOException, ImportException {
        int size = 0;
        boolean quoted = false;
        boolean any = false;
        while (true) {
            long at = position();
            int b = nextByte();
            if (b < 0 && (quoted || !any)) {
                return endOfFile(quoted, startLine);
            }
            any = true;
            if (fields.size() >= MOST_FIELDS) {
                throw new ImportException(Text.TOO_MANY_FIELDS.of(startLine, MOST_FIELDS));
            }
            if (at - start >= LONGEST_ROW) {
                throw new ImportException(Text.QUOTE_OPEN.of(startLine));
            }
            if (quoted && b == '"' && peek() != '"') {
                quoted = false;
            } else if (quoted) {
                size = keep(size, b == '"' ? nextByte() : b);
            } else if (b < 0 || b == '\n') {
                fields.add(text(size, b == '\n'));
                cutOff = b < 0;
                return (int) (at - start);
            } else if (b == separator) {
                fields.add(text(size, false));
                size = 0;
            } else if (b == '"' && size == 0) {
                quoted = true;
            } else {
                size = keep(size, b);
            }
        }
    }

    private static int endOfFile(boolean quoted, int startLine) throws ImportException {
        if (quoted) {
            throw new ImportException(Text.QUOTE_OPEN.of(startLine));
        }
        return -1;
    }

    private int keep(int size, int b) {
        field[size] = (byte) b;
        return size + 1;
    }

    private String text(int size, boolean endOfLine) {
        int length = endOfLine && size > 0 && field[size - 1] == '\r' ? size - 1 : size;
        return new String(field, 0, length, charset).strip();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    private int nextByte() throws IOException {
        int b = peek();
        if (b >= 0) {
            next++;
            line += b == '\n' ? 1 : 0;
        }
        return b;
    }

    private int peek() throws IOException {
        if (next == filled) {
            bufferOffset += filled;
            filled = Math.max(0, stream.read(buffer));
            next = 0;
        }
        return filled == 0 ? -1 : buffer[next] & 0xFF;
    }
}
