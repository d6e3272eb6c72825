package nl.zetel.server.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

/**
 * Encrypts personal data for storage (AES-256-GCM, the key's identifier beside the text so that keys can be rotated) and
 * makes keyed hashes, by which it is found and by which links to it cannot be guessed.
 */
@ApplicationScoped
public class TextCipher {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();

    @Inject
    BsnKeys keys;

    /** The text as it may be stored; other bytes each time. */
    public String encrypt(String text) {
        return encrypt(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The bytes of a file as they may be stored; others each time. */
    public String encrypt(byte[] bytes) {
        BsnKeys.Key key = keys.current();
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] crypted = crypt(Cipher.ENCRYPT_MODE, key, nonce, bytes);
        byte[] all = ByteBuffer.allocate(nonce.length + crypted.length)
                .put(nonce)
                .put(crypted)
                .array();
        return key.id() + ":" + Base64.getEncoder().encodeToString(all);
    }

    /** The text that was encrypted. */
    public String decrypt(String stored) {
        return new String(decryptBytes(stored), StandardCharsets.UTF_8);
    }

    /** The bytes that were encrypted. */
    public byte[] decryptBytes(String stored) {
        int colon = stored.indexOf(':');
        ByteBuffer all = ByteBuffer.wrap(Base64.getDecoder().decode(stored.substring(colon + 1)));
        byte[] nonce = new byte[NONCE_BYTES];
        all.get(nonce);
        byte[] text = new byte[all.remaining()];
        all.get(text);
        return crypt(Cipher.DECRYPT_MODE, keys.byId(stored.substring(0, colon)), nonce, text);
    }

    /** A keyed hash, the same for the same text and installation's key; 64 hexadecimal digits. */
    public String hash(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(keys.hashKey(), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
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
            throw new IllegalStateException("What is stored cannot be decrypted with key " + key.id(), e);
        }
    }
}
