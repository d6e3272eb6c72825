package nl.zetel.spi;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.Evolving;

/**
 * A message to one recipient. What would end up in headers holds no control characters, so that no text can become
 * another header or another recipient.
 *
 * @param id identifies message and recipient together, 1 to 100 letters, digits, full stops and hyphens; the same when it
 *     is tried again
 * @param recipient address of the channel's kind, such as {@code name@example.org}; personal data
 * @param subject one line
 * @param text the message as plain text, lines ended by {@code \n}
 * @param attachments files that come along
 * @param unsubscribe where the recipient withdraws with one POST without further questions (RFC 8058); empty for a message
 *     that is not part of a series
 */
@Evolving(because = "as NotificationChannel")
public record Notification(
        String id,
        String recipient,
        String subject,
        String text,
        List<Attachment> attachments,
        Optional<URI> unsubscribe) {

    /**
     * Copies the list and checks what would end up in headers.
     *
     * @param id identifies message and recipient together, 1 to 100 letters, digits, full stops and hyphens; the same when
     *     it is tried again
     * @param recipient address of the channel's kind, such as {@code name@example.org}; personal data
     * @param subject one line
     * @param text the message as plain text, lines ended by {@code \n}
     * @param attachments files that come along
     * @param unsubscribe where the recipient withdraws with one POST without further questions (RFC 8058); empty for a
     *     message that is not part of a series
     * @throws IllegalArgumentException if the identifier has another form, or recipient or subject is blank or holds a
     *     control character
     */
    public Notification {
        attachments = List.copyOf(attachments);
        if (!id.matches("[A-Za-z0-9.-]{1,100}")) {
            throw new IllegalArgumentException("The identifier of a message has another form");
        }
        requireLine(recipient, "recipient");
        requireLine(subject, "subject");
    }

    private static void requireLine(String text, String what) {
        if (text.isBlank() || text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("The " + what + " is blank or holds a control character");
        }
    }

    /** Does not show whom it is for, nor what it says. */
    @Override
    public String toString() {
        return "Notification[" + id + "]";
    }

    /**
     * A file that comes along.
     *
     * @param fileName its name, one line without a path
     * @param mediaType its media type without parameters, such as {@code application/pdf}
     * @param content its bytes; not copied, and changed by nobody
     */
    public record Attachment(String fileName, String mediaType, byte[] content) {

        /**
         * Checks what would end up in headers.
         *
         * @param fileName its name, one line without a path
         * @param mediaType its media type without parameters, such as {@code application/pdf}
         * @param content its bytes; not copied, and changed by nobody
         * @throws IllegalArgumentException if the name is blank, holds a control character or a path, or the media type has
         *     another form
         */
        public Attachment {
            requireLine(fileName, "file name");
            if (fileName.contains("/") || fileName.contains("\\")) {
                throw new IllegalArgumentException("The file name holds a path");
            }
            if (!mediaType.matches("[a-z]+/[A-Za-z0-9.+-]+")) {
                throw new IllegalArgumentException("The media type has another form");
            }
        }

        /** Does not show the content. */
        @Override
        public String toString() {
            return "Attachment[" + mediaType + ", " + content.length + " bytes]";
        }
    }
}
