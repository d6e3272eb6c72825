package nl.zetel.server.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.adapter.JsonbAdapter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import nl.zetel.api.Bsn;

/**
 * Encrypts citizen service numbers for storage (AES-256-GCM, the key's identifier beside the text so that keys can be
 * rotated) and makes the keyed hash by which they are found.
 */
@ApplicationScoped
public class BsnCipher implements JsonbAdapter<Bsn, String> {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();

    @Inject
    BsnKeys keys;

    @Override
    public String adaptToJson(Bsn bsn) {
        BsnKeys.Key key = keys.current();
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] text = crypt(Cipher.ENCRYPT_MODE, key, nonce, bsn.value().getBytes(StandardCharsets.US_ASCII));
        byte[] all = ByteBuffer.allocate(nonce.length + text.length)
                .put(nonce)
                .put(text)
                .array();
        return key.id() + ":" + Base64.getEncoder().encodeToString(all);
    }

    @Override
    public Bsn adaptFromJson(String stored) {
        int colon = stored.indexOf(':');
        ByteBuffer all = ByteBuffer.wrap(Base64.getDecoder().decode(stored.substring(colon + 1)));
        byte[] nonce = new byte[NONCE_BYTES];
        all.get(nonce);
        byte[] text = new byte[all.remaining()];
        all.get(text);
        byte[] plain = crypt(Cipher.DECRYPT_MODE, keys.byId(stored.substring(0, colon)), nonce, text);
        return new Bsn(new String(plain, StandardCharsets.US_ASCII));
    }

    /** A keyed hash, the same for the same number and municipality's key; to find a number without storing it. */
    public String hash(Bsn bsn) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(keys.hashKey(), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(bsn.value().getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime has HmacSHA256", e);
        }
    }

    private static byte[] crypt(int mode, BsnKeys.Key key, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key.bytes(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(key.id().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A stored number cannot be decrypted with key " + key.id(), e);
        }
    }
}
