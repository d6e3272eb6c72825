package nl.zetel.it;

import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server that keeps what it gets, and refuses the mailbox {@code weg@}. */
final class Mailbox implements AutoCloseable {

    private final List<String> mails = new CopyOnWriteArrayList<>();
    private final SMTPServer server;

    private Mailbox() {
        server = SMTPServer.port(0)
                .bindAddress(InetAddress.getLoopbackAddress())
                .insertReceivedHeaders(false)
                .messageHandlerFactory(Handler::new)
                .build();
        server.start();
    }

    static Mailbox open() {
        return new Mailbox();
    }

    int port() {
        return server.getPortAllocated();
    }

    /** Mails as they came, headers and all. */
    List<String> mails() {
        return mails;
    }

    /** Waits for a mail to that address with that subject; answers its text. */
    String text(String address, String subject) throws Exception {
        return mail(address, subject).getContent().toString();
    }

    /** Waits for a mail to that address with that subject. */
    MimeMessage mail(String address, String subject) throws Exception {
        for (int i = 0; i < 300; i++) {
            for (String mail : mails) {
                MimeMessage message = parsed(mail);
                if (message.getSubject().equals(subject)
                        && message.getAllRecipients()[0].toString().equals(address)) {
                    return message;
                }
            }
            Thread.sleep(100);
        }
        throw new AssertionError("No mail \"" + subject + "\" came; " + mails.size() + " others did");
    }

    /** Waits for a mail to that address with a link of that kind; answers what the link ends with. */
    String ending(String address, String kind) throws InterruptedException {
        Pattern link = Pattern.compile(kind + "/([0-9a-f-]+\\.[0-9a-f]+)");
        Waiting.until(
                "a link of " + kind + " came",
                () -> endings(address, link).findFirst().isPresent());
        return endings(address, link).findFirst().orElseThrow();
    }

    private Stream<String> endings(String address, Pattern link) {
        return mails.stream()
                .filter(mail -> mail.contains("To: " + address))
                .map(mail -> mail.replaceAll("=\r?\n|\r?\n[ \t]+", ""))
                .flatMap(mail -> link.matcher(mail).results())
                .map(found -> found.group(1));
    }

    private static MimeMessage parsed(String mail) throws Exception {
        return new MimeMessage(
                jakarta.mail.Session.getInstance(new Properties()),
                new ByteArrayInputStream(mail.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Override
    public void close() {
        server.stop();
    }

    private final class Handler implements MessageHandler {

        private final List<String> recipients = new ArrayList<>();

        Handler(MessageContext context) {}

        @Override
        public void from(String sender) {}

        @Override
        public void recipient(String recipient) throws RejectException {
            if (recipient.startsWith("weg@")) {
                throw new RejectException(550, "no such mailbox");
            }
            recipients.add(recipient);
        }

        @Override
        public String data(InputStream data) throws IOException {
            mails.add(new String(data.readAllBytes(), StandardCharsets.ISO_8859_1));
            return "kept for " + recipients.size();
        }

        @Override
        public void done() {}
    }
}
