package nl.zetel.plugin.smtp;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.Optional;
import nl.zetel.spi.NotificationException;
import nl.zetel.spi.NotificationException.Kind;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/**
 * What an answer of the mail server means. Its text is not passed on: servers repeat addresses in it. A code from 400 to
 * 499 asks to try again later, one from 500 on not to.
 */
final class Failure {

    private static final int FOR_GOOD = 500;
    private static final int LOGIN_NEEDED = 530;
    private static final int LOGIN_REFUSED = 535;

    private Failure() {}

    /** The library tells what was refused in a chain of exceptions; the first of the chain says the least. */
    static NotificationException of(MessagingException failure) {
        if (failure instanceof AuthenticationFailedException) {
            return notAllowed("De mailserver neemt gebruiker en wachtwoord niet aan");
        }
        if (find(failure, AddressException.class).isPresent()) {
            return new NotificationException(Kind.RECIPIENT_REFUSED, "Het adres is geen e-mailadres");
        }
        Optional<SMTPAddressFailedException> recipient = find(failure, SMTPAddressFailedException.class);
        if (recipient.isPresent()) {
            return refused(recipient.get().getReturnCode(), Kind.RECIPIENT_REFUSED, "de ontvanger");
        }
        Optional<SMTPSenderFailedException> sender = find(failure, SMTPSenderFailedException.class);
        if (sender.isPresent()) {
            return refused(sender.get().getReturnCode(), Kind.NOT_ALLOWED, "de afzender");
        }
        return find(failure, SMTPSendFailedException.class)
                .map(message -> refused(message.getReturnCode(), Kind.MESSAGE_REFUSED, "het bericht"))
                .orElseGet(Failure::later);
    }

    /** What a failure means once all of the mail was given to the connection: without an answer it may have been taken. */
    static NotificationException afterTheLastLine(MessagingException failure) {
        boolean answered = find(failure, SMTPSendFailedException.class)
                .filter(message -> message.getReturnCode() > 0)
                .isPresent();
        return answered
                ? of(failure)
                : new NotificationException(
                        Kind.UNCERTAIN,
                        "De mailserver gaf geen antwoord toen het bericht er was; misschien is het toch verzonden");
    }

    private static NotificationException refused(int code, Kind kind, String what) {
        if (code < FOR_GOOD) {
            return later();
        }
        if (code == LOGIN_NEEDED || code == LOGIN_REFUSED) {
            return notAllowed("De mailserver vraagt om een gebruiker en wachtwoord");
        }
        return new NotificationException(kind, "De mailserver weigert " + what + " (code " + code + ")");
    }

    private static NotificationException later() {
        return new NotificationException(
                Kind.UNAVAILABLE,
                "De mailserver is niet bereikbaar of nam het bericht nog niet aan; probeer het later");
    }

    private static NotificationException notAllowed(String message) {
        return new NotificationException(Kind.NOT_ALLOWED, message);
    }

    private static <E extends Exception> Optional<E> find(MessagingException failure, Class<E> type) {
        for (Exception e = failure; e != null; e = next(e)) {
            if (type.isInstance(e)) {
                return Optional.of(type.cast(e));
            }
        }
        return Optional.empty();
    }

    private static @Nullable Exception next(Exception e) {
        return e instanceof MessagingException messaging ? messaging.getNextException() : null;
    }
}
