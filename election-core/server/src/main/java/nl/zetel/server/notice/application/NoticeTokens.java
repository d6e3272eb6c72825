package nl.zetel.server.notice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import nl.zetel.server.store.TextCipher;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Links that only who reads the mail knows. A token is an identifier and a keyed hash of it and of what the link is for, so
 * that it can be checked without being stored, and one link cannot be turned into another.
 */
@ApplicationScoped
public class NoticeTokens {

    private static final int HASH_DIGITS = 32;

    @Inject
    TextCipher cipher;

    @Inject
    @ConfigProperty(name = "zetel.public-url", defaultValue = "http://localhost:8080")
    String publicUrl;

    /** What a link is for. */
    public enum Purpose {
        /** To confirm a subscription. */
        CONFIRMATION("newsletter-confirmations"),
        /** To end one. */
        UNSUBSCRIPTION("newsletter-unsubscriptions"),
        /** To confirm the address of a question. */
        QUESTION("question-confirmations"),
        /** To give up a place at a meeting. */
        MEETING("meeting-withdrawals");

        private final String path;

        Purpose(String path) {
            this.path = path;
        }
    }

    /** The link that a mail holds. */
    URI link(Purpose purpose, String id) {
        String base = publicUrl.endsWith("/") ? publicUrl.substring(0, publicUrl.length() - 1) : publicUrl;
        return URI.create(base + "/v1/public/" + purpose.path + "/" + token(purpose, id));
    }

    /** The identifier in a token, if the token is one of ours for that purpose. */
    Optional<String> read(Purpose purpose, String token) {
        int dot = token.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        String id = token.substring(0, dot);
        return MessageDigest.isEqual(bytes(token), bytes(token(purpose, id))) ? Optional.of(id) : Optional.empty();
    }

    private String token(Purpose purpose, String id) {
        return id + "." + cipher.hash(purpose + "\n" + id).substring(0, HASH_DIGITS);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
