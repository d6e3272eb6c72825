package nl.zetel.server.document.domain;

import java.util.Base64;

/**
 * The bytes of a document.
 *
 * @param base64 the bytes in Base64
 */
public record DocumentContent(String base64) {

    /** The content of those bytes. */
    public static DocumentContent of(byte[] bytes) {
        return new DocumentContent(Base64.getEncoder().encodeToString(bytes));
    }

    /** The bytes. */
    public byte[] bytes() {
        return Base64.getDecoder().decode(base64);
    }
}
