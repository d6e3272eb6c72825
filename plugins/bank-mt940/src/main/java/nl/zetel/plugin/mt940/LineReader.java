package nl.zetel.plugin.mt940;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.zetel.spi.DocumentException;

/**
 * Reads a file line by line with limits. The format names no encoding: lines are UTF-8 until one is not, from then on
 * they are ISO-8859-1. Does not close the stream.
 */
final class LineReader {

    /** Banks write 65 characters, some write a whole text in one line. */
    private static final int LONGEST = 2_000;

    private static final int MOST_LINES = 3_000_000;

    private final InputStream input;
    private final long limit;
    private final byte[] buffer = new byte[8_192];
    private final byte[] line = new byte[LONGEST];
    private int position;
    private int end;
    private long total;
    private int number;
    private boolean utf8 = true;

    LineReader(InputStream input, long limit) {
        this.input = input;
        this.limit = limit;
    }

    /** Number of the line read last, from 1. */
    int number() {
        return number;
    }

    /** The next line without its end, or nothing at the end of the file. */
    Optional<String> next() throws DocumentException, IOException {
        int length = 0;
        number++;
        int value = read();
        if (value < 0) {
            number--;
            return Optional.empty();
        }
        if (number > MOST_LINES) {
            throw failure("FILE_TOO_LARGE", "Het bestand is groter dan is toegestaan");
        }
        while (value >= 0 && value != '\n') {
            if (value == 0) {
                throw failure("ENCODING_UNSUPPORTED", "De tekencodering van het bestand is geen UTF-8 of ISO-8859-1");
            }
            if (length == LONGEST) {
                throw failure("LINE_TOO_LONG", "Het bestand bevat een onwaarschijnlijk lange regel");
            }
            line[length++] = (byte) value;
            value = read();
        }
        if (length > 0 && line[length - 1] == '\r') {
            length--;
        }
        return Optional.of(decode(length));
    }

    DocumentException failure(String code, String message) {
        return new DocumentException(code, message, number, 1);
    }

    private int read() throws DocumentException, IOException {
        if (position == end) {
            position = 0;
            end = Math.max(0, input.read(buffer, 0, buffer.length));
            total += end;
            if (total > limit) {
                throw failure("FILE_TOO_LARGE", "Het bestand is groter dan is toegestaan");
            }
            if (end == 0) {
                return -1;
            }
        }
        return buffer[position++] & 0xff;
    }

    private String decode(int length) {
        if (utf8 && !ascii(length)) {
            try {
                String text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(line, 0, length))
                        .toString();
                return number == 1 && text.startsWith("\ufeff") ? text.substring(1) : text;
            } catch (CharacterCodingException e) {
                utf8 = false;
            }
        }
        return new String(line, 0, length, StandardCharsets.ISO_8859_1);
    }

    private boolean ascii(int length) {
        for (int i = 0; i < length; i++) {
            if (line[i] < 0) {
                return false;
            }
        }
        return true;
    }
}
