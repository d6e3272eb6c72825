package nl.zetel.plugin.smtp;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentDisposition;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.ParameterList;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import nl.zetel.spi.Notification;
import nl.zetel.spi.Notification.Attachment;

/** A message as a mail. */
final class Mail extends MimeMessage {

    private final String identification;
    private boolean written;

    private Mail(Settings settings, Notification notification) {
        super(settings.session());
        String sender = settings.from().getAddress();
        this.identification = "<" + notification.id() + sender.substring(sender.lastIndexOf('@')) + ">";
    }

    static Mail of(Settings settings, Notification notification, InternetAddress recipient) throws MessagingException {
        Mail mail = new Mail(settings, notification);
        mail.setFrom(settings.from());
        if (settings.replyTo().isPresent()) {
            mail.setReplyTo(new InternetAddress[] {settings.replyTo().get()});
        }
        mail.setRecipient(Message.RecipientType.TO, recipient);
        mail.setSubject(notification.subject(), "UTF-8");
        mail.setSentDate(Date.from(settings.clock().instant()));
        mail.setHeader("Auto-Submitted", "auto-generated");
        if (notification.unsubscribe().isPresent()) {
            mail.setHeader("List-Unsubscribe", "<" + notification.unsubscribe().get() + ">");
            mail.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        mail.fill(notification);
        mail.saveChanges();
        return mail;
    }

    /** The same message has the same identification when it comes again. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", identification);
    }

    /** Whether all of it was given to the connection: if no answer comes from then on, nobody knows whether it was taken. */
    boolean written() {
        return written;
    }

    @Override
    public void writeTo(OutputStream to, String[] without) throws IOException, MessagingException {
        super.writeTo(to, without);
        written = true;
    }

    private void fill(Notification notification) throws MessagingException {
        if (notification.attachments().isEmpty()) {
            setText(lines(notification.text()), "UTF-8");
            setHeader("Content-Transfer-Encoding", "quoted-printable");
            return;
        }
        MimeMultipart parts = new MimeMultipart();
        MimeBodyPart text = new MimeBodyPart();
        text.setText(lines(notification.text()), "UTF-8");
        text.setHeader("Content-Transfer-Encoding", "quoted-printable");
        parts.addBodyPart(text);
        for (Attachment attachment : notification.attachments()) {
            parts.addBodyPart(file(attachment));
        }
        setContent(parts);
    }

    private static MimeBodyPart file(Attachment attachment) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(attachment.content(), attachment.mediaType())));
        ParameterList parameters = new ParameterList();
        parameters.set("filename", attachment.fileName(), "UTF-8");
        part.setHeader("Content-Disposition", new ContentDisposition("attachment", parameters).toString());
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace("\n", "\r\n");
    }
}
