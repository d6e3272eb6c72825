package nl.zetel.plugin.smtp;

import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;
import org.subethamail.smtp.server.Session;

/** A mail server on this machine that keeps what it takes, and refuses as told. */
final class MailServer implements AutoCloseable {

    static final String USER = "zetel";
    static final String PASSWORD = "geheim-van-de-proef";

    /** A mail and its envelope. */
    record Taken(String from, List<String> recipients, byte[] content, boolean encrypted) {

        MimeMessage parsed() throws Exception {
            return new MimeMessage(
                    jakarta.mail.Session.getInstance(new Properties()), new ByteArrayInputStream(content));
        }
    }

    final List<Taken> taken = new CopyOnWriteArrayList<>();
    volatile int senderCode;
    volatile int recipientCode;
    volatile int dataCode;
    private final SMTPServer server;

    /** A server without TLS. */
    MailServer(boolean login) {
        this(login ? withLogin(builder()).requireAuth().showAuthCapabilitiesBeforeSTARTTLS(true) : builder());
    }

    private MailServer(SMTPServer.Builder builder) {
        server = builder.messageHandlerFactory(Handler::new).build();
        server.start();
    }

    /** A server that begins in plain text and takes nothing, a password least of all, before TLS was begun. */
    static MailServer startTls(SSLContext context) {
        return new MailServer(
                withLogin(builder()).startTlsSocketFactory(context).enableTLS().requireTLS());
    }

    /** A server that speaks TLS from the first byte. */
    static MailServer tls(SSLContext context) {
        return new MailServer(builder().serverSocketFactory(context));
    }

    private static SMTPServer.Builder builder() {
        return SMTPServer.port(0).bindAddress(InetAddress.getLoopbackAddress()).insertReceivedHeaders(false);
    }

    private static SMTPServer.Builder withLogin(SMTPServer.Builder builder) {
        return builder.authenticationHandlerFactory(
                new EasyAuthenticationHandlerFactory((name, password, context) -> check(name, password)));
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

        private final MessageContext context;
        private final List<String> recipients = new ArrayList<>();
        private String from = "";

        Handler(MessageContext context) {
            this.context = context;
        }

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
            taken.add(new Taken(from, List.copyOf(recipients), content, isEncrypted()));
            return "OK";
        }

        @Override
        public void done() {}

        private boolean isEncrypted() {
            return ((Session) context).isTLSStarted();
        }

        /** As servers do: with the address in it. */
        private void refuse(int code, String address) throws RejectException {
            if (code > 0) {
                throw new RejectException(code, "Refused: " + address);
            }
        }
    }
}
