package nl.zetel.api.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The fingerprint of a document ("digitale vingerafdruk"): the SHA-256 of its bytes.
 *
 * @param hex 64 hexadecimal digits in small letters
 */
public record Fingerprint(String hex) {

    /**
     * Checks the digits.
     *
     * @param hex 64 hexadecimal digits in small letters
     * @throws IllegalArgumentException if the value is not 64 hexadecimal digits in small letters
     */
    public Fingerprint {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("A fingerprint is 64 hexadecimal digits");
        }
    }

    /**
     * {@return the fingerprint of the bytes}
     *
     * @param bytes all bytes of the document
     */
    public static Fingerprint of(byte[] bytes) {
        return new Fingerprint(HexFormat.of().formatHex(sha256().digest(bytes)));
    }

    /**
     * {@return the fingerprint of what is left of a stream, with little memory} Does not close the stream.
     *
     * @param stream the document, from where the stream stands
     * @throws IOException if the stream fails
     */
    public static Fingerprint of(InputStream stream) throws IOException {
        MessageDigest digest = sha256();
        stream.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }

    /** {@return the sixteen groups of four digits in which it is printed and typed} */
    public List<String> groups() {
        return IntStream.range(0, 16)
                .mapToObj(i -> hex.substring(4 * i, 4 * i + 4))
                .toList();
    }

    /** The groups, separated by blanks. */
    @Override
    public String toString() {
        return String.join(" ", groups());
    }
}
