package nl.zetel.plugin.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.zetel.spi.Notification;
import nl.zetel.spi.Notification.Attachment;
import nl.zetel.spi.NotificationChannel;
import nl.zetel.spi.NotificationException;
import org.junit.jupiter.api.Test;

/** What a {@link NotificationChannel} keeps to. The test has a receiver of its own, and tells what it got. */
public interface NotificationChannelContract extends PluginContract {

    /**
     * A message as the receiver got it.
     *
     * @param id identification that it bears outside, such as the Message-ID of a mail
     * @param recipients everybody it went to, in whatever way
     * @param subject its subject
     * @param text its text, lines ended by {@code \n}
     * @param attachments its files
     */
    record Received(String id, List<String> recipients, String subject, String text, List<Attachment> attachments) {

        /** Copies the lists. */
        public Received {
            recipients = List.copyOf(recipients);
            attachments = List.copyOf(attachments);
        }
    }

    /** Everything that the receiver got in this test, in its order. */
    List<Received> received() throws Exception;

    /** An address that the receiver refuses. */
    String refusedRecipient();

    /** A configuration that leads to nobody. */
    Map<String, String> unreachable();

    /** One message goes to one recipient, and to nobody else. */
    @Test
    default void sendsToTheRecipientAlone() throws Exception {
        try (TestHost host = start()) {
            Notifications.send(host, Notifications.plain("plain-1"));
            Check.that(
                    received().size() == 1,
                    "One message arrives as " + received().size());
            Check.that(
                    received().get(0).recipients().equals(List.of(Notifications.RECIPIENT)),
                    "The message goes to others than its recipient");
        }
    }

    /** Subject and text arrive as they are, whatever letters and lines are in them. */
    @Test
    default void sendsTextsOfAnyKind() throws Exception {
        try (TestHost host = start()) {
            Notification sent = Notifications.difficult();
            Notifications.send(host, sent);
            Received got = received().get(0);
            Check.that(got.subject().equals(sent.subject()), "The subject arrives as \"" + got.subject() + "\"");
            Check.that(
                    got.text().stripTrailing().contains(sent.text().stripTrailing()),
                    "The text does not arrive as it is");
        }
    }

    /** Files arrive byte for byte, under their name. */
    @Test
    default void sendsAttachments() throws Exception {
        try (TestHost host = start()) {
            Notification sent = Notifications.withFiles();
            Notifications.send(host, sent);
            List<Attachment> got = received().get(0).attachments();
            Check.that(got.size() == sent.attachments().size(), got.size() + " attachments arrive instead of 2");
            for (int i = 0; i < got.size(); i++) {
                Attachment expected = sent.attachments().get(i);
                Check.that(
                        got.get(i).fileName().equals(expected.fileName()),
                        "An attachment arrives under the name \"" + got.get(i).fileName() + "\"");
                Check.that(
                        Arrays.equals(got.get(i).content(), expected.content()),
                        "An attachment does not arrive as it is");
            }
        }
    }

    /** A message that comes again can be told to be the same; another one cannot be taken for it. */
    @Test
    default void identifiesWhatComesAgain() throws Exception {
        try (TestHost host = start()) {
            Notifications.send(host, Notifications.plain("again-1"));
            Notifications.send(host, Notifications.plain("again-1"));
            Notifications.send(host, Notifications.plain("again-2"));
            List<Received> got = received();
            Check.that(got.size() == 3, "A channel sends what it is given; the host decides on repetition");
            Check.that(got.get(0).id().equals(got.get(1).id()), "The same message comes under another identification");
            Check.that(!got.get(0).id().equals(got.get(2).id()), "Two messages come under one identification");
        }
    }

    /** Messages to several recipients are sent at once. */
    @Test
    default void sendsSeveralAtOnce() throws Exception {
        try (TestHost host = start()) {
            NotificationChannel channel = host.extension(NotificationChannel.class);
            Check.sameConcurrently("Sending a message", () -> {
                channel.send(Notifications.plain("once-1"));
                return true;
            });
        }
    }

    /** Who cannot be reached is told, so that nobody waits for an answer; others are still reached. */
    @Test
    default void tellsWhoIsRefused() throws Exception {
        try (TestHost host = start()) {
            Notifications.refuses(
                    host,
                    Notifications.to("refused-1", refusedRecipient()),
                    NotificationException.Kind.RECIPIENT_REFUSED,
                    "A recipient that is refused");
            Notifications.send(host, Notifications.plain("after-1"));
        }
    }

    /** A channel that is away is told, so that the message is tried again. */
    @Test
    default void tellsThatItIsAway() throws Exception {
        try (TestHost host = TestHost.start(plugin(), unreachable())) {
            Notifications.refuses(
                    host,
                    Notifications.plain("away-1"),
                    NotificationException.Kind.UNAVAILABLE,
                    "A channel that reaches nobody");
        }
    }

    /** Addresses are personal data: they stay out of the log, whether sending works or not. */
    @Test
    default void doesNotLogRecipients() throws Exception {
        try (TestHost host = start()) {
            Notifications.send(host, Notifications.plain("log-1"));
            Notifications.thrown(host, Notifications.to("log-2", refusedRecipient()));
            Check.that(
                    host.log().stream()
                            .noneMatch(line ->
                                    line.contains(Notifications.RECIPIENT) || line.contains(refusedRecipient())),
                    "The plugin logs the address of a recipient");
        }
    }
}
