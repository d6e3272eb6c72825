package nl.zetel.plugin.webhooks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.zetel.spi.PluginException;

/** Signs messages with HMAC-SHA256, in the form of Standard Webhooks: over identifier, time and body. */
final class Signer {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String ENCODED = "whsec_";
    private static final int SHORTEST = 24;

    private final SecretKeySpec key;

    private Signer(SecretKeySpec key) {
        this.key = key;
    }

    /**
     * A signer with that secret: its text, or what follows {@code whsec_} in Base64.
     *
     * @throws PluginException if it is too short or no Base64; the message does not show it
     */
    static Signer of(String secret, String configurationKey) throws PluginException {
        byte[] bytes;
        try {
            bytes = secret.startsWith(ENCODED)
                    ? Base64.getDecoder().decode(secret.substring(ENCODED.length()))
                    : secret.getBytes(StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new PluginException(configurationKey + ": wat na whsec_ komt, is geen Base64.", e);
        }
        if (bytes.length < SHORTEST) {
            throw new PluginException(configurationKey + " is te kort: neem ten minste " + SHORTEST
                    + " tekens, bijvoorbeeld van openssl rand -base64 32.");
        }
        return new Signer(new SecretKeySpec(bytes, ALGORITHM));
    }

    /**
     * The value of {@code Webhook-Signature}.
     *
     * @param id value of {@code Webhook-Id}
     * @param timestamp value of {@code Webhook-Timestamp}
     * @param body the body
     */
    String sign(String id, long timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime has " + ALGORITHM, e);
        }
    }
}
