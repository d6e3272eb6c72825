package nl.zetel.it;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The fingerprint of a file as it stands on paper, for whoever has to type what the screen hides. */
final class PaperFingerprint {

    private final String hex;

    PaperFingerprint(byte[] file) {
        try {
            hex = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Those groups that are empty on the screen. */
    JsonArray hidden(JsonArray shown) {
        JsonArrayBuilder typed = Json.createArrayBuilder();
        for (int i = 0; i < shown.size(); i++) {
            if (shown.getString(i).isEmpty()) {
                typed.add(hex.substring(4 * i, 4 * i + 4));
            }
        }
        return typed.build();
    }
}
