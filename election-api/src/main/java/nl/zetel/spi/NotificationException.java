package nl.zetel.spi;

import nl.zetel.api.Evolving;

/** A message was not taken. */
@Evolving(because = "as NotificationChannel")
public class NotificationException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    private final Kind kind;

    /** What went wrong. */
    public enum Kind {
        /** The channel is away or busy; trying later may help. */
        UNAVAILABLE,
        /** The channel got the message and did not answer: it may have been sent, and sending it again may bring it twice. */
        UNCERTAIN,
        /** This recipient cannot be reached; trying again does not help. */
        RECIPIENT_REFUSED,
        /** This message is not taken, such as one that is too large; trying again does not help. */
        MESSAGE_REFUSED,
        /** The channel does not know us or does not allow this; an administrator has to act. */
        NOT_ALLOWED
    }

    /**
     * A failure with a message for people, in Dutch, without personal data.
     *
     * @param kind what went wrong
     * @param message what happened and what to do, in Dutch, without the recipient's address
     */
    public NotificationException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    /** {@return what went wrong} */
    public Kind kind() {
        return kind;
    }
}
