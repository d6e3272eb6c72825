package nl.zetel.server.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** The key of this request, and the fingerprint of what it asks. */
@RequestScoped
public class IdempotentRequest {

    private Optional<String> key = Optional.empty();
    private String fingerprint = "";

    void set(String newKey, String newFingerprint) {
        this.key = Optional.of(newKey);
        this.fingerprint = newFingerprint;
    }

    /** The key, if the caller sent one. */
    public Optional<String> key() {
        return key;
    }

    /** SHA-256 of method, path and body. */
    public String fingerprint() {
        return fingerprint;
    }
}
