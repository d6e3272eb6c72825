package nl.zetel.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** The issuer of tokens for demonstrations. Its key lies open in {@code conf}: whoever has the distribution is anyone. */
final class DemoIssuer {

    private static final String HEADER = "{\"alg\":\"RS256\",\"typ\":\"JWT\"}";

    private final PrivateKey key;

    private DemoIssuer(PrivateKey key) {
        this.key = key;
    }

    static DemoIssuer of(Home home) {
        try {
            byte[] content = Pem.decode(Files.readString(home.demoKey()));
            return new DemoIssuer(KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(content)));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new LaunchException(
                    ExitCode.CONFIGURATION, "The key of the demonstration issuer cannot be read: " + home.demoKey());
        }
    }

    /** What the server verifies this issuer's tokens with: a public key in PEM. */
    static String publicKey(Home home) {
        Path file = home.demoPublicKey();
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new LaunchException(
                    ExitCode.CONFIGURATION, "The public key of the demonstration issuer cannot be read: " + file);
        }
    }

    /** A signed token (JWS, RS256) with these claims. */
    String sign(String claims) {
        String content = base64(HEADER) + "." + base64(claims);
        return content + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature(content));
    }

    private byte[] signature(String content) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new LaunchException(
                    ExitCode.CONFIGURATION, "The demonstration issuer cannot sign: " + e.getMessage());
        }
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
