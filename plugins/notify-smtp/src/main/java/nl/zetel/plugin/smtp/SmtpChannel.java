package nl.zetel.plugin.smtp;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.IDN;
import nl.zetel.spi.Notification;
import nl.zetel.spi.NotificationChannel;
import nl.zetel.spi.NotificationException;

/** Gives messages to the mail server, each over a connection of its own. */
final class SmtpChannel implements NotificationChannel {

    private final Settings settings;

    SmtpChannel(Settings settings) {
        this.settings = settings;
    }

    @Override
    public void send(Notification notification) throws NotificationException {
        try {
            InternetAddress recipient = address(notification.recipient());
            give(Mail.of(settings, notification, recipient), recipient);
        } catch (MessagingException e) {
            throw Failure.of(e);
        }
    }

    private void give(Mail mail, InternetAddress recipient) throws MessagingException, NotificationException {
        Transport transport = connected();
        try {
            transport.sendMessage(mail, new Address[] {recipient});
        } catch (MessagingException e) {
            throw mail.written() ? Failure.afterTheLastLine(e) : Failure.of(e);
        } finally {
            closeQuietly(transport);
        }
    }

    /** Connects and signs in, and sends nothing. */
    @Override
    public String selfTest() throws NotificationException {
        try {
            connected().close();
            return "De mailserver antwoordt"
                    + (settings.user().isPresent() ? " en neemt gebruiker en wachtwoord aan" : "");
        } catch (MessagingException e) {
            throw Failure.of(e);
        }
    }

    private Transport connected() throws MessagingException {
        Transport transport =
                settings.session().getTransport(settings.security().protocol());
        if (settings.user().isPresent()) {
            Settings.Login login = settings.user().get();
            transport.connect(login.name(), login.password());
        } else {
            transport.connect();
        }
        return transport;
    }

    /** What was taken stays taken, whether the server says goodbye or not. */
    private static void closeQuietly(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            // The connection is gone, which is what was asked.
        }
    }

    /** One address; a domain in other letters goes in the form that every server knows. */
    private static InternetAddress address(String text) throws AddressException {
        int at = text.lastIndexOf('@');
        if (at < 1 || !text.substring(0, at).chars().allMatch(c -> c > ' ' && c < 127)) {
            throw new AddressException("Not an address of ASCII letters");
        }
        try {
            return new InternetAddress(text.substring(0, at + 1) + IDN.toASCII(text.substring(at + 1)), true);
        } catch (IllegalArgumentException e) {
            throw new AddressException("Not a domain");
        }
    }
}
