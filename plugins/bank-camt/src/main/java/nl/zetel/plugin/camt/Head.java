package nl.zetel.plugin.camt;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;
import nl.zetel.spi.DocumentException;

/** The first bytes of a file, and what they tell. */
final class Head {

    static final int LENGTH = 8_192;

    private static final String MARK = "urn:iso:std:iso:20022:tech:xsd:camt.05";
    private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";

    // Byte for byte: what matters here is ASCII.
    private final String text;

    private Head(String text) {
        this.text = text;
    }

    static Head of(byte[] bytes) {
        return new Head(new String(bytes, StandardCharsets.ISO_8859_1));
    }

    boolean zip() {
        return text.startsWith("PK\u0003\u0004") || text.startsWith("PK\u0005\u0006");
    }

    /** Whether it looks like a camt message, also one that is refused later on with the reason. */
    boolean camt() {
        return (zip() ? inside() : text).replace("\0", "").contains(MARK);
    }

    // Inflates what is there of the first file; nothing is large, because the head is not.
    private String inside() {
        try (var zip = new ZipInputStream(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)), StandardCharsets.ISO_8859_1)) {
            return zip.getNextEntry() == null ? "" : partial(zip);
        } catch (IOException | IllegalArgumentException e) {
            return "";
        }
    }

    private static String partial(ZipInputStream zip) {
        byte[] bytes = new byte[LENGTH];
        int length = 0;
        try {
            for (int count; length < LENGTH && (count = zip.read(bytes, length, LENGTH - length)) >= 0; ) {
                length += count;
            }
        } catch (IOException e) {
            // The head ends before the file does.
        }
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }

    /** Refuses what the parser should not even begin with. */
    void check() throws DocumentException {
        if (text.indexOf('\0') >= 0 || text.startsWith("\u00fe\u00ff") || text.startsWith("\u00ff\u00fe")) {
            throw new DocumentException(
                    "ENCODING_UNSUPPORTED", "De tekencodering van het bestand is geen UTF-8 of ISO-8859-1");
        }
        String start = text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
        if (!start.stripLeading().startsWith("<")) {
            throw new DocumentException("NOT_A_STATEMENT", "Het bestand is geen camt.053-afschrift");
        }
    }
}
