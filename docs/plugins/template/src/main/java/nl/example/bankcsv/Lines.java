package nl.example.bankcsv;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import nl.zetel.spi.DocumentException;

/** Lines of a file that nobody vouches for: every length has a limit. */
final class Lines {

    private static final int MAX_LENGTH = 4096;

    private final InputStream file;
    private final int maxLines;
    private int line;
    private String last = "";

    Lines(InputStream file, int maxLines) {
        this.file = new BufferedInputStream(file);
        this.maxLines = maxLines;
    }

    String next() throws DocumentException, IOException {
        line++;
        if (line > maxLines) {
            throw refuse("TOO_LONG", "Het bestand heeft meer dan " + maxLines + " regels");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int b = file.read(); b != '\n'; b = file.read()) {
            if (b < 0) {
                throw refuse("CUT_OFF", "Het bestand is niet volledig: de laatste regel ontbreekt");
            }
            if (bytes.size() == MAX_LENGTH) {
                throw refuse("TOO_LONG", "De regel is te lang");
            }
            bytes.write(b);
        }
        return text(bytes.toByteArray());
    }

    void requireEnd(String expected) throws DocumentException, IOException {
        if (!last.equals(expected) || file.read() >= 0) {
            throw refuse("CUT_OFF", "De laatste regel klopt niet met het aantal boekingen");
        }
    }

    DocumentException refuse(String code, String message) {
        return new DocumentException(code, message, line, 1);
    }

    private String text(byte[] bytes) throws DocumentException {
        try {
            last = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return last;
        } catch (CharacterCodingException e) {
            throw refuse("WRONG_ENCODING", "Het bestand is niet in UTF-8");
        }
    }
}
