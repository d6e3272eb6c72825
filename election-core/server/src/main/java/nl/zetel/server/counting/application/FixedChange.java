package nl.zetel.server.counting.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.zetel.server.counting.domain.FixedCount;
import nl.zetel.server.counting.domain.Sums;

/**
 * What the chain keeps of a count that was fixed. Its numbers stand in the chain already, at the entry that it is of; here
 * stands their digest, so that who holds the chain up waits for a short text.
 *
 * @param number number of the station
 * @param session session of the report
 * @param cast votes cast
 * @param sha256 digest of the numbers as the record's text has them
 */
record FixedChange(String number, int session, long cast, String sha256) {

    static FixedChange of(FixedCount fixed) {
        return new FixedChange(
                fixed.number(),
                fixed.session(),
                Sums.of(fixed.count()).cast(),
                sha256(fixed.count().toString()));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
