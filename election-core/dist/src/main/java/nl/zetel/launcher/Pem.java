package nl.zetel.launcher;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Keys as text. */
final class Pem {

    private static final int LINE = 64;

    private Pem() {}

    static String encode(String label, byte[] content) {
        String body = Base64.getMimeEncoder(LINE, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(content);
        return "-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n";
    }

    /** The content between the first and the last line; throws IllegalArgumentException when it is not Base64. */
    static byte[] decode(String text) {
        return Base64.getMimeDecoder().decode(text.replaceAll("-----[A-Z ]+-----", ""));
    }
}
