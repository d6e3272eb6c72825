package nl.zetel.plugin.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mail server that speaks TLS with a certificate of its own. */
class SmtpTlsTest {

    @TempDir
    private static Path folder;

    private static Certificates certificates;

    @BeforeAll
    static void make() throws Exception {
        certificates = new Certificates(folder).pair("mail", "localhost").pair("other", "mail.example");
    }

    @Test
    void mailGoesOutOverStartTlsToAServerThatTheOperatorTrusts() throws Exception {
        try (MailServer server = MailServer.startTls(certificates.server("mail"))) {
            send(server, Map.of("security", "starttls"), "mail");
            assertThat(server.taken).singleElement().satisfies(mail -> {
                assertThat(mail.recipients()).containsExactly("anna@lokaal.example");
                assertThat(mail.encrypted()).isTrue();
            });
        }
    }

    @Test
    void userAndPasswordAreGivenOverTlsOnly() throws Exception {
        try (MailServer server = MailServer.startTls(certificates.server("mail"))) {
            send(server, Map.of("user", MailServer.USER, "password", MailServer.PASSWORD), "mail");
            assertThat(server.taken)
                    .singleElement()
                    .satisfies(mail -> assertThat(mail.encrypted()).isTrue());
        }
    }

    @Test
    void mailGoesOutOverTlsFromTheFirstByte() throws Exception {
        try (MailServer server = MailServer.tls(certificates.server("mail"))) {
            send(server, Map.of("security", "tls"), "mail");
            assertThat(server.taken).hasSize(1);
        }
    }

    @Test
    void aServerThatNobodyTrustsGetsNothing() throws Exception {
        try (MailServer server = MailServer.startTls(certificates.server("mail"))) {
            assertThat(failure(server, "other").kind()).isEqualTo(Kind.UNAVAILABLE);
            assertThat(server.taken).isEmpty();
        }
    }

    @Test
    void aTrustedCertificateForAnotherNameIsNotEnough() throws Exception {
        try (MailServer server = MailServer.startTls(certificates.server("other"))) {
            assertThat(failure(server, "other").kind()).isEqualTo(Kind.UNAVAILABLE);
            assertThat(server.taken).isEmpty();
        }
    }

    @Test
    void theSelfTestUsesTheSameTrust() throws Exception {
        try (MailServer server = MailServer.startTls(certificates.server("mail"));
                TestHost host = start(server, Map.of(), "mail")) {
            assertThat(host.extension(NotificationChannel.class).selfTest()).isEqualTo("De mailserver antwoordt");
        }
    }

    @Test
    void aStoreThatCannotBeReadIsTold() throws Exception {
        try (MailServer server = MailServer.startTls(certificates.server("mail"))) {
            assertThatThrownBy(() -> start(server, Map.of("trust-store-password", "verkeerd"), "mail"))
                    .hasMessageContaining("trust-store kan niet worden gelezen")
                    .hasMessageNotContaining("verkeerd");
        }
    }

    private static NotificationException failure(MailServer server, String trusted) {
        return catchThrowableOfType(NotificationException.class, () -> send(server, Map.of(), trusted));
    }

    private static void send(MailServer server, Map<String, String> more, String trusted) throws Exception {
        try (TestHost host = start(server, more, trusted)) {
            host.extension(NotificationChannel.class)
                    .send(new Notification(
                            "m-1", "anna@lokaal.example", "Onderwerp", "Tekst", List.of(), Optional.empty()));
        }
    }

    private static TestHost start(MailServer server, Map<String, String> more, String trusted) throws PluginException {
        Map<String, String> all = new HashMap<>(Map.of(
                "host",
                "localhost",
                "port",
                server.port(),
                "from",
                "verkiezingen@westerveld.example",
                "trust-store",
                certificates.trusted(trusted),
                "trust-store-password",
                Certificates.PASSWORD));
        all.putAll(more);
        return TestHost.start(new SmtpPlugin(), all);
    }
}
