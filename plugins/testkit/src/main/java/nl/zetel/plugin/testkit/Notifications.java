package nl.zetel.plugin.testkit;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.zetel.spi.Notification;
import nl.zetel.spi.Notification.Attachment;
import nl.zetel.spi.NotificationChannel;
import nl.zetel.spi.NotificationException;
import org.jspecify.annotations.Nullable;

/** Messages to send, and sending them. */
final class Notifications {

    static final String RECIPIENT = "lijsttrekker@lokaal.example";
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private Notifications() {}

    static Notification plain(String id) {
        return to(id, RECIPIENT);
    }

    static Notification to(String id, String recipient) {
        return message(id, recipient, "Informatieavond", "Tot ziens op 10 januari.\n", List.of());
    }

    /** Texts that a careless channel breaks: other letters, long lines, lines that begin with a dot. */
    static Notification difficult() {
        String text = "Beste Ĳsbrand,\n\n.\n..twee punten\nFrom hier af 🗳 ß «é»\n" + "lang ".repeat(400) + "\neinde\n";
        return message(
                "difficult-1",
                RECIPIENT,
                "Nieuwsbrief: één lijst, 🗳 en meer dan zevenentachtig tekens in één onderwerp dat dus wordt gevouwen",
                text,
                List.of());
    }

    static Notification withFiles() {
        byte[] all = new byte[70_000];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) (i * 31 + i / 256);
        }
        byte[] text = "een;twee\r\n.\r\ndrie\n".getBytes(StandardCharsets.UTF_8);
        return message(
                "files-1",
                RECIPIENT,
                "Formulieren",
                "Zie de bijlagen.\n",
                List.of(
                        new Attachment("model H 1 – één.pdf", "application/pdf", all),
                        new Attachment("lijst \"x\".csv", "text/csv", text)));
    }

    private static Notification message(
            String id, String recipient, String subject, String text, List<Attachment> attachments) {
        return new Notification(
                id,
                recipient,
                subject,
                text,
                attachments,
                Optional.of(URI.create("https://zetel.example/v1/public/newsletter-unsubscriptions/t0k3n")));
    }

    /** Sends it, and fails if the channel does not take it. */
    static void send(TestHost host, Notification notification) {
        Throwable thrown = thrown(host, notification);
        if (thrown != null) {
            throw new AssertionError(
                    "The channel does not take the message " + notification.id() + ": " + thrown, thrown);
        }
    }

    /** What sending it throws; null if the channel takes it. */
    static @Nullable Throwable thrown(TestHost host, Notification notification) {
        NotificationChannel channel = host.extension(NotificationChannel.class);
        return Statements.thrown(
                () -> TimeLimit.of(LIMIT, "send() takes longer than " + LIMIT.toSeconds() + " s", () -> {
                    channel.send(notification);
                    return true;
                }));
    }

    /** Sending has to fail in that way, and to say so without the address. */
    static void refuses(TestHost host, Notification notification, NotificationException.Kind kind, String when) {
        Throwable thrown = thrown(host, notification);
        Check.that(
                thrown instanceof NotificationException failure && failure.kind() == kind,
                when + " should end in a NotificationException of kind " + kind + ", not in " + describe(thrown));
        Check.notBlank(thrown == null ? "" : thrown.getMessage(), "The message of a NotificationException");
        for (Throwable e = thrown; e != null; e = e.getCause()) {
            Check.that(
                    !String.valueOf(e.getMessage()).contains(notification.recipient()),
                    "The exception names the recipient");
        }
    }

    private static String describe(@Nullable Throwable thrown) {
        if (thrown instanceof NotificationException failure) {
            return "one of kind " + failure.kind();
        }
        return thrown == null ? "silence" : thrown.toString();
    }
}
