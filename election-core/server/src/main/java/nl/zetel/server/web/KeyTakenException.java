package nl.zetel.server.web;

/** Another request with the same key was first. */
final class KeyTakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KeyTakenException(Throwable cause) {
        super("The idempotency key is taken", cause);
    }
}
