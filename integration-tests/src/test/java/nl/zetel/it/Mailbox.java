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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server that keeps what it gets, refuses {@code weg@} and mailboxes as told, and can be away for a while. */
final class Mailbox implements AutoCloseable {

    private final List<String> mails = new CopyOnWriteArrayList<>();
    private final Set<String> gone = ConcurrentHashMap.newKeySet();
    private SMTPServer server;

    private Mailbox() {
        server = started(0);
    }

    private SMTPServer started(int port) {
        SMTPServer started = SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .insertReceivedHeaders(false)
                .messageHandlerFactory(Handler::new)
                .build();
        started.start();
        return started;
    }

    static Mailbox open() {
        return new Mailbox();
    }

    int port() {
        return server.getPortAllocated();
    }

    /** From now on there is no such mailbox. */
    void refuse(String address) {
        gone.add(address);
    }

    /** Is away while that happens, and back at the same port afterwards. */
    void away(Absence absence) throws Exception {
        int port = port();
        server.stop();
        try {
            absence.passes();
        } finally {
            server = started(port);
        }
    }

    /** What happens while it is away. */
    interface Absence {
        void passes() throws Exception;
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
        for (int i = 0; i < 600; i++) {
            List<MimeMessage> found = messages(address, subject);
            if (!found.isEmpty()) {
                return found.get(0);
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

    /** All mails to that address with that subject. */
    List<MimeMessage> messages(String address, String subject) throws Exception {
        List<MimeMessage> found = new ArrayList<>();
        for (String mail : mails) {
            MimeMessage message = parsed(mail);
            if (message.getSubject().equals(subject) && recipient(message).equals(address)) {
                found.add(message);
            }
        }
        return found;
    }

    /** Who got a mail with that subject, as often as they got it. */
    List<String> recipients(String subject) throws Exception {
        List<String> found = new ArrayList<>();
        for (String mail : mails) {
            MimeMessage message = parsed(mail);
            if (message.getSubject().equals(subject)) {
                found.add(recipient(message));
            }
        }
        return found;
    }

    private static String recipient(MimeMessage message) throws Exception {
        return message.getAllRecipients()[0].toString();
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
            if (recipient.startsWith("weg@") || gone.contains(recipient)) {
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
