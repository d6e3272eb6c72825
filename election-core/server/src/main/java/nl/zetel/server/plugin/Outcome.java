package nl.zetel.server.plugin;

import nl.zetel.spi.DocumentException;
import nl.zetel.spi.NotificationException;
import nl.zetel.spi.RegisterException;

/** What an exception says of the extension. */
enum Outcome {
    /** It works, and this is its answer. */
    ANSWER,
    /** It works, but somebody has to act. */
    ERROR,
    /** It does not work. */
    BREAKDOWN;

    static Outcome of(Throwable cause) {
        if (cause instanceof DocumentException) {
            return ANSWER;
        }
        if (cause instanceof RegisterException register) {
            return switch (register.kind()) {
                case TOO_MANY_RESULTS, UNSUPPORTED, CONFIRMATION_REQUIRED -> ANSWER;
                case TOO_MANY_REQUESTS, REFUSED, INVALID_REQUEST -> ERROR;
                case UNAVAILABLE, INVALID_ANSWER -> BREAKDOWN;
            };
        }
        if (cause instanceof NotificationException notification) {
            return switch (notification.kind()) {
                case RECIPIENT_REFUSED, MESSAGE_REFUSED -> ANSWER;
                case NOT_ALLOWED -> ERROR;
                case UNAVAILABLE, UNCERTAIN -> BREAKDOWN;
            };
        }
        return BREAKDOWN;
    }
}
