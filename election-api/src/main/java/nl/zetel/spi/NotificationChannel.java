package nl.zetel.spi;

import nl.zetel.api.Evolving;

/**
 * Carries messages to persons outside, such as mail. Has no legal effect by itself: who was not reached is told, tried
 * again later or left to a person. One call is one message to one recipient; the host decides on order, repetition and who
 * may be written to.
 */
@Evolving(because = "only mail has been built on it; letters and the government's message box may ask for more")
public non-sealed interface NotificationChannel extends Extension {

    /**
     * Sends a message to its recipient and to nobody else. Returns when somebody else has taken responsibility for it, such
     * as the municipality's mail server; whether it is read is not known. The same
     * {@linkplain Notification#id() identifier} may come again after a failure: what it becomes outside bears the same
     * identification, so that receivers can tell.
     *
     * @param notification the message
     * @throws NotificationException if it was not taken; then nothing of it was sent, unless it is uncertain. Its message
     *     holds no personal data
     */
    void send(Notification notification) throws NotificationException;
}
