package nl.zetel.server.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Base64;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys of stored citizen service numbers, from the configuration: {@code zetel.bsn.key.<id>} is a key of 32 bytes in
 * Base64, {@code zetel.bsn.current-key} names the one that new numbers are encrypted with, and {@code zetel.bsn.hash-key}
 * the one that numbers are found by. Without a key no number can be stored.
 */
@ApplicationScoped
public class BsnKeys {

    private static final String PREFIX = "zetel.bsn.key.";

    @Inject
    Config config;

    @Inject
    @ConfigProperty(name = "zetel.bsn.current-key", defaultValue = "")
    java.util.Optional<String> currentId;

    @Inject
    @ConfigProperty(name = "zetel.bsn.hash-key", defaultValue = "")
    java.util.Optional<String> hashKeyText;

    /**
     * A key.
     *
     * @param id identifier, stored beside what it encrypted
     * @param bytes 32 bytes
     */
    record Key(String id, byte[] bytes) {}

    Key current() {
        return byId(currentId.orElseThrow(() -> missing("zetel.bsn.current-key")));
    }

    /** Asks for the key by its name: among the names of all settings those of the environment are spelled otherwise. */
    Key byId(String id) {
        String text = config.getOptionalValue(PREFIX + id, String.class).orElseThrow(() -> missing(PREFIX + id));
        return new Key(id, decode(PREFIX + id, text));
    }

    byte[] hashKey() {
        return decode("zetel.bsn.hash-key", hashKeyText.orElseThrow(() -> missing("zetel.bsn.hash-key")));
    }

    private static byte[] decode(String name, String text) {
        byte[] key = Base64.getDecoder().decode(text);
        if (key.length != 32) {
            throw new IllegalStateException("Configuration key " + name + " is not 32 bytes in Base64");
        }
        return key;
    }

    private static IllegalStateException missing(String name) {
        return new IllegalStateException("Configuration key " + name + " is not set: no BSN can be stored or found");
    }
}
