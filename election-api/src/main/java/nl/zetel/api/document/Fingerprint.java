package nl.zetel.api.document;

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

    /** @throws IllegalArgumentException if the value is not 64 hexadecimal digits in small letters */
    public Fingerprint {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("A fingerprint is 64 hexadecimal digits");
        }
    }

    /** The fingerprint of the bytes. */
    public static Fingerprint of(byte[] bytes) {
        try {
            return new Fingerprint(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }

    /** The sixteen groups of four digits in which it is printed and typed. */
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
