package nl.zetel.plugin.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zetel.plugin.testkit.TestHost;
import nl.zetel.spi.Notification;
import nl.zetel.spi.NotificationChannel;
import nl.zetel.spi.NotificationException;
import nl.zetel.spi.NotificationException.Kind;
import nl.zetel.spi.PluginException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What goes out, what answers mean, and what an operator is told. */
class SmtpTest {

    private final MailServer server = new MailServer(false);

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aMailBearsWhatReceiversLookAt() throws Exception {
        send(Map.of("reply-to", "vragen@westerveld.example"), "anna@lokaal.example");
        MailServer.Taken taken = server.taken.get(0);
        MimeMessage mail = taken.parsed();
        assertThat(taken.from()).isEqualTo("verkiezingen@westerveld.example");
        assertThat(mail.getHeader("From", null)).isEqualTo("Verkiezingen Westerveld <verkiezingen@westerveld.example>");
        assertThat(mail.getHeader("Reply-To", null)).isEqualTo("vragen@westerveld.example");
        assertThat(mail.getHeader("To", null)).isEqualTo("anna@lokaal.example");
        assertThat(mail.getMessageID()).isEqualTo("<m-1@westerveld.example>");
        assertThat(mail.getSentDate()).isEqualTo("2018-02-05T08:00:00Z");
        assertThat(mail.getHeader("List-Unsubscribe", null)).isEqualTo("<https://zetel.example/u/t0k3n>");
        assertThat(mail.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(mail.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
    }

    @Test
    void aDomainInOtherLettersGoesInTheFormThatServersKnow() throws Exception {
        send(Map.of(), "anna@één.example");
        assertThat(server.taken.get(0).recipients()).containsExactly("anna@xn--n-9faa.example");
    }

    @Test
    void whatIsNoAddressReachesNobody() {
        for (String address : List.of("anna", "a b@x.example", "ánna@x.example", "<a@x.example>, b@x.example", "@x")) {
            assertThat(failure(Map.of(), address).kind()).as(address).isEqualTo(Kind.RECIPIENT_REFUSED);
        }
        assertThat(server.taken).isEmpty();
    }

    @Test
    void whatTheServerAnswersDecidesWhetherItIsTriedAgain() {
        server.recipientCode = 451;
        assertThat(failure(Map.of(), "anna@lokaal.example").kind()).isEqualTo(Kind.UNAVAILABLE);
        server.recipientCode = 553;
        assertThat(failure(Map.of(), "anna@lokaal.example").kind()).isEqualTo(Kind.RECIPIENT_REFUSED);
        server.recipientCode = 0;
        server.senderCode = 550;
        assertThat(failure(Map.of(), "anna@lokaal.example").kind()).isEqualTo(Kind.NOT_ALLOWED);
        server.senderCode = 0;
        server.dataCode = 552;
        assertThat(failure(Map.of(), "anna@lokaal.example").kind()).isEqualTo(Kind.MESSAGE_REFUSED);
        server.dataCode = 452;
        assertThat(failure(Map.of(), "anna@lokaal.example").kind()).isEqualTo(Kind.UNAVAILABLE);
    }

    @Test
    void aServerThatDiesOverTheLastLineMayHaveTakenIt() throws Exception {
        for (boolean closes : new boolean[] {true, false}) {
            try (DyingServer dying = new DyingServer(".", closes)) {
                NotificationException failure =
                        failure(Map.of("port", dying.port(), "timeout", "PT0.5S"), "anna@lokaal.example");
                assertThat(failure.kind()).isEqualTo(Kind.UNCERTAIN);
            }
            try (DyingServer dying = new DyingServer("RCPT", closes)) {
                assertThat(failure(Map.of("port", dying.port(), "timeout", "PT0.5S"), "anna@lokaal.example")
                                .kind())
                        .as("nothing was given yet")
                        .isEqualTo(Kind.UNAVAILABLE);
            }
        }
    }

    @Test
    void aServerThatAsksForALoginIsToldApart() throws Exception {
        try (MailServer closed = new MailServer(true)) {
            Map<String, String> there = Map.of("port", closed.port());
            assertThat(failure(there, "anna@lokaal.example").kind()).isEqualTo(Kind.NOT_ALLOWED);
            Map<String, String> wrong =
                    Map.of("port", closed.port(), "user", MailServer.USER, "password", "verkeerd-wachtwoord");
            NotificationException failure = failure(wrong, "anna@lokaal.example");
            assertThat(failure.kind()).isEqualTo(Kind.NOT_ALLOWED);
            assertThat(failure.getMessage()).doesNotContain("verkeerd-wachtwoord");
        }
    }

    @Test
    void nothingGoesOutWithoutTheTlsThatWasAskedFor() throws Exception {
        assertThat(failure(Map.of("security", "starttls"), "anna@lokaal.example")
                        .kind())
                .isEqualTo(Kind.UNAVAILABLE);
        assertThat(failure(Map.of("security", "tls", "timeout", "PT0.5S"), "anna@lokaal.example")
                        .kind())
                .isEqualTo(Kind.UNAVAILABLE);
        assertThat(server.taken).isEmpty();
    }

    @Test
    void theSelfTestConnectsAndSendsNothing() throws Exception {
        try (TestHost host = start(Map.of())) {
            assertThat(host.extension(NotificationChannel.class).selfTest()).isEqualTo("De mailserver antwoordt");
            assertThat(server.taken).isEmpty();
            server.close();
            assertThatThrownBy(() -> host.extension(NotificationChannel.class).selfTest())
                    .isInstanceOf(NotificationException.class)
                    .hasMessageContaining("niet bereikbaar");
        }
    }

    @Test
    void whatIsWrongInTheConfigurationIsTold() {
        assertRefused(Map.of("host", "mail.example"), "security mag alleen none zijn");
        assertRefused(Map.of("security", "ssl"), "security moet starttls, tls of none zijn");
        assertRefused(Map.of("from", "Verkiezingen"), "from moet een e-mailadres zijn");
        assertRefused(Map.of("reply-to", "a@b, c@d"), "reply-to moet een e-mailadres zijn");
        assertRefused(Map.of("user", "zetel"), "allebei");
        assertRefused(Map.of("port", "70000"), "port moet een poort zijn");
        assertRefused(Map.of("timeout", "PT0S"), "timeout moet meer dan nul");
    }

    private void assertRefused(Map<String, String> configuration, String message) {
        assertThatThrownBy(() -> start(configuration).close())
                .isInstanceOf(PluginException.class)
                .hasMessageContaining("zetel.plugin.notify-smtp.")
                .hasMessageContaining(message);
    }

    private NotificationException failure(Map<String, String> configuration, String recipient) {
        NotificationException failure =
                catchThrowableOfType(NotificationException.class, () -> send(configuration, recipient));
        assertThat(failure).as("sending").isNotNull();
        assertThat(failure.getMessage()).doesNotContain(recipient);
        return failure;
    }

    private void send(Map<String, String> configuration, String recipient) throws Exception {
        try (TestHost host = start(configuration)) {
            host.extension(NotificationChannel.class)
                    .send(new Notification(
                            "m-1",
                            recipient,
                            "Onderwerp",
                            "Tekst\n",
                            List.of(),
                            Optional.of(URI.create("https://zetel.example/u/t0k3n"))));
        }
    }

    private TestHost start(Map<String, String> more) throws PluginException {
        Map<String, String> all = new HashMap<>(Map.of(
                "host",
                "localhost",
                "port",
                server.port(),
                "security",
                "none",
                "from",
                "Verkiezingen Westerveld <verkiezingen@westerveld.example>"));
        all.putAll(more);
        return TestHost.start(new SmtpPlugin(), all);
    }
}
