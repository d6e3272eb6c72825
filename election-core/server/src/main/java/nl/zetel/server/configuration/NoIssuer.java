package nl.zetel.server.configuration;

import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * The issuer of tokens as long as the operator names none: nobody. MP-JWT needs a key to verify tokens with; this one's
 * private half is thrown away as soon as it is made, so that the server starts and refuses every token.
 */
public final class NoIssuer implements ConfigSource {

    private static final String KEY = "mp.jwt.verify.publickey";
    private static final String KEY_LOCATION = "mp.jwt.verify.publickey.location";
    private static final int BELOW_EVERYTHING = 1;

    private final Map<String, String> properties =
            operatorGivesKey() ? Map.of() : Map.of(KEY, keyOfNobody(), "mp.jwt.verify.issuer", "urn:zetel:no-issuer");

    @Override
    public int getOrdinal() {
        return BELOW_EVERYTHING;
    }

    @Override
    public Set<String> getPropertyNames() {
        return properties.keySet();
    }

    @Override
    public @Nullable String getValue(String name) {
        return properties.get(name);
    }

    @Override
    public String getName() {
        return "no issuer of tokens";
    }

    private static boolean operatorGivesKey() {
        return Stream.of(KEY, KEY_LOCATION).anyMatch(NoIssuer::isGiven);
    }

    private static boolean isGiven(String key) {
        String variable = key.replace('.', '_');
        return System.getProperty(key) != null
                || ConfigurationFile.read().containsKey(key)
                || System.getenv().keySet().stream().anyMatch(name -> name.equalsIgnoreCase(variable));
    }

    private static String keyOfNobody() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return Base64.getEncoder()
                    .encodeToString(generator.generateKeyPair().getPublic().getEncoded());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has RSA", e);
        }
    }
}
