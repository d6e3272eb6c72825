package nl.zetel.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** Tokens of the demonstration's issuer by the hundred, without starting the launcher for each. */
public final class Tokens {

    private static final long SECONDS = 12 * 3600;

    private final PrivateKey key;

    /** @param home where the distribution is unpacked */
    public Tokens(Path home) {
        try {
            String pem = Files.readString(home.resolve("conf/demo-issuer.pem"));
            byte[] content = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
            this.key = KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A token of a user with these roles. */
    public String of(String municipality, String user, String... roles) {
        long now = Instant.now().getEpochSecond();
        String content = base64("{\"alg\":\"RS256\",\"typ\":\"JWT\"}") + "."
                + base64("""
                {"iss":"https://zetel.example/demo","sub":"%1$s","upn":"%1$s","groups":["%2$s"],"municipality":"%3$s",\
                "iat":%4$d,"exp":%5$d,"jti":"%6$s"}""".formatted(
                        user, String.join("\",\"", roles), municipality, now, now + SECONDS, UUID.randomUUID()));
        return content + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature(content));
    }

    private byte[] signature(String content) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
