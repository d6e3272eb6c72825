package nl.zetel.server.audit;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Makes salts: 128 bits of chance. */
final class Salts {

    private static final int BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    String next() {
        byte[] salt = new byte[BYTES];
        random.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }
}
