package nl.zetel.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;

/** Makes the demonstration issuer's keys while the distribution is built, unless they are there. */
public final class DemoKeys {

    private static final int BITS = 2048;

    private DemoKeys() {}

    public static void main(String[] words) throws IOException {
        create(new Home(Path.of(words[0])));
    }

    static void create(Home home) throws IOException {
        if (Files.exists(home.demoKey()) && Files.exists(home.demoPublicKey())) {
            return;
        }
        KeyPair keys = generate();
        Files.createDirectories(home.demoKey().resolveSibling("."));
        Files.writeString(
                home.demoKey(), Pem.encode("PRIVATE KEY", keys.getPrivate().getEncoded()));
        Files.writeString(
                home.demoPublicKey(), Pem.encode("PUBLIC KEY", keys.getPublic().getEncoded()));
    }

    private static KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has RSA", e);
        }
    }
}
