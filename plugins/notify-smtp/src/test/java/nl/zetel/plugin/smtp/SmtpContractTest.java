package nl.zetel.plugin.smtp;

import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.zetel.plugin.testkit.NotificationChannelContract;
import nl.zetel.spi.Notification.Attachment;
import nl.zetel.spi.Plugin;
import org.junit.jupiter.api.AfterEach;

/** The testkit's contract, with a real mail server behind it. */
class SmtpContractTest implements NotificationChannelContract {

    private final MailServer server = new MailServer(true);

    @AfterEach
    void close() {
        server.close();
    }

    @Override
    public Plugin plugin() {
        return new SmtpPlugin();
    }

    @Override
    public Map<String, String> configuration() {
        return configuration(server.port());
    }

    private static Map<String, String> configuration(String port) {
        return Map.of(
                "host",
                "localhost",
                "port",
                port,
                "security",
                "none",
                "user",
                MailServer.USER,
                "password",
                MailServer.PASSWORD,
                "from",
                "Verkiezingen Westerveld <verkiezingen@westerveld.example>");
    }

    @Override
    public Map<String, String> unreachable() {
        server.close();
        return configuration(server.port());
    }

    @Override
    public String refusedRecipient() {
        return "nobody@lokaal.example";
    }

    @Override
    public List<Received> received() throws Exception {
        List<Received> all = new ArrayList<>();
        for (MailServer.Taken taken : server.taken) {
            MimeMessage mail = taken.parsed();
            List<Attachment> files = new ArrayList<>();
            String text =
                    mail.getContent() instanceof Multipart parts ? split(parts, files) : (String) mail.getContent();
            all.add(new Received(
                    mail.getMessageID(), taken.recipients(), mail.getSubject(), text.replace("\r\n", "\n"), files));
        }
        return all;
    }

    private static String split(Multipart parts, List<Attachment> files) throws Exception {
        for (int i = 1; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            String mediaType = part.getContentType().replaceFirst("(?s);.*", "").strip();
            files.add(new Attachment(
                    part.getFileName(), mediaType, part.getInputStream().readAllBytes()));
        }
        return (String) parts.getBodyPart(0).getContent();
    }
}
