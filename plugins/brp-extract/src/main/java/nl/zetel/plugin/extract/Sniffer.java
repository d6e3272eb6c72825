package nl.zetel.plugin.extract;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Looks at the bytes of a file in passing: which encoding they are in, and whether they are lines of text at all. */
final class Sniffer {

    static final Charset WINDOWS = Charset.forName("windows-1252");

    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(128 * 1024);
    private final CharBuffer chars = CharBuffer.allocate(64 * 1024);
    private boolean utf8 = true;
    private boolean windows = true;
    private int line = 0;

    /** Looks at the next bytes, no more than 64 kB of them. */
    void look(byte[] chunk, int length) throws ImportException {
        for (int i = 0; i < length; i++) {
            byte b = chunk[i];
            line = b == '\n' ? 0 : line + 1;
            if (b == 0) {
                throw new ImportException(Text.ENCODING.of());
            }
            windows = windows && !isUndefined(b);
        }
        if (line > CsvReader.LONGEST_ROW) {
            throw new ImportException(Text.LINE_TOO_LONG.of(CsvReader.LONGEST_ROW));
        }
        utf8 = utf8 && decodes(chunk, length);
    }

    /** The encoding of all that it saw. */
    Charset charset() throws ImportException {
        if (utf8 && bytes.position() == 0) {
            return StandardCharsets.UTF_8;
        }
        if (!windows) {
            throw new ImportException(Text.ENCODING.of());
        }
        return WINDOWS;
    }

    /** Five values that Windows-1252 does not use. */
    private static boolean isUndefined(byte b) {
        int value = b & 0xFF;
        return value == 0x81 || value == 0x8D || value == 0x8F || value == 0x90 || value == 0x9D;
    }

    private boolean decodes(byte[] chunk, int length) {
        bytes.put(chunk, 0, length).flip();
        CoderResult result = decoder.decode(bytes, chars.clear(), false);
        while (result.isOverflow()) {
            result = decoder.decode(bytes, chars.clear(), false);
        }
        bytes.compact();
        return !result.isError();
    }
}
