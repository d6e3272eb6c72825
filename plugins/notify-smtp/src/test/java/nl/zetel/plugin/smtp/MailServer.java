package nl.zetel.plugin.smtp;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server on this machine that keeps what it takes, and refuses as told. */
final class MailServer implements AutoCloseable {

    static final String USER = "zetel";
    static final String PASSWORD = "geheim-van-de-proef";

    /** A mail and its envelope. */
    record Taken(String from, List<String> recipients, byte[] content) {

        MimeMessage parsed() throws Exception {
            return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(content));
        }
    }

    final List<Taken> taken = new CopyOnWriteArrayList<>();
    volatile int senderCode;
    volatile int recipientCode;
    volatile int dataCode;
    private final SMTPServer server;

    MailServer(boolean tls, boolean login) {
        SMTPServer.Builder builder = SMTPServer.port(0)
                .bindAddress(InetAddress.getLoopbackAddress())
                .enableTLS(tls)
                .insertReceivedHeaders(false)
                .messageHandlerFactory(context -> new Handler());
        if (login) {
            builder = builder.requireAuth()
                    .showAuthCapabilitiesBeforeSTARTTLS(true)
                    .authenticationHandlerFactory(
                            new EasyAuthenticationHandlerFactory((name, password, context) -> check(name, password)));
        }
        server = builder.build();
        server.start();
    }

    private static void check(String name, String password) throws LoginFailedException {
        if (!USER.equals(name) || !PASSWORD.equals(password)) {
            throw new LoginFailedException();
        }
    }

    String port() {
        return Integer.toString(server.getPortAllocated());
    }

    @Override
    public void close() {
        server.stop();
    }

    private final class Handler implements MessageHandler {

        private final List<String> recipients = new ArrayList<>();
        private String from = "";

        @Override
        public void from(String sender) throws RejectException {
            refuse(senderCode, sender);
            from = sender;
        }

        @Override
        public void recipient(String recipient) throws RejectException {
            refuse(recipient.startsWith("nobody@") ? 550 : recipientCode, recipient);
            recipients.add(recipient);
        }

        @Override
        public String data(InputStream data) throws RejectException, IOException {
            byte[] content = data.readAllBytes();
            refuse(dataCode, recipients.toString());
            taken.add(new Taken(from, List.copyOf(recipients), content));
            return "OK";
        }

        @Override
        public void done() {}

        /** As servers do: with the address in it. */
        private void refuse(int code, String address) throws RejectException {
            if (code > 0) {
                throw new RejectException(code, "Refused: " + address);
            }
        }
    }
}
