package nl.zetel.plugin.haalcentraal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManagerFactory;
import nl.zetel.spi.PopulationRegister;
import nl.zetel.spi.RegisterException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that wants the client's certificate, with keys made for the occasion. */
class MutualTlsTest {

    private static final String PASSWORD = "geheim-genoeg";

    @TempDir
    private static Path folder;

    private static HttpsServer server;

    @BeforeAll
    static void start() throws Exception {
        pair("server", "CN=localhost", "-ext", "san=dns:localhost,ip:127.0.0.1");
        pair("client", "CN=zetel");
        trust("server", "trusted-by-client");
        trust("client", "trusted-by-server");
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        SSLContext context = context();
        server.setHttpsConfigurator(new HttpsConfigurator(context) {
            @Override
            public void configure(HttpsParameters parameters) {
                SSLParameters wanted = context.getDefaultSSLParameters();
                wanted.setNeedClientAuth(true);
                parameters.setSSLParameters(wanted);
            }
        });
        byte[] body = "{\"type\":\"RaadpleegMetBurgerservicenummer\",\"personen\":[]}".getBytes(StandardCharsets.UTF_8);
        server.createContext("/personen", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    @Test
    void withOurCertificateWeAreLetIn() throws Exception {
        PopulationRegister register = context(true).start();
        assertThat(register.selfTest()).contains("clientcertificaat is geldig tot en met");
    }

    @Test
    void withoutItWeAreNot() throws Exception {
        PopulationRegister register = context(false).start();
        assertThatThrownBy(register::selfTest).isInstanceOf(RegisterException.class);
    }

    @Test
    void aServerThatWeDoNotTrustIsNotTalkedTo() throws Exception {
        PopulationRegister register =
                new TestContext(address()).set("attempts", "1").start();
        assertThatThrownBy(register::selfTest).isInstanceOf(RegisterException.class);
    }

    private static TestContext context(boolean withKey) {
        TestContext context = new TestContext(address())
                .set("attempts", "1")
                .set("trust-store", folder.resolve("trusted-by-client.p12").toString())
                .set("trust-store-password", PASSWORD);
        if (withKey) {
            context.set("auth", "mtls")
                    .set("key-store", folder.resolve("client.p12").toString())
                    .set("key-store-password", PASSWORD);
        }
        return context;
    }

    private static URI address() {
        return URI.create("https://localhost:" + server.getAddress().getPort() + "/personen");
    }

    private static SSLContext context() throws Exception {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(
                KeyStore.getInstance(folder.resolve("server.p12").toFile(), PASSWORD.toCharArray()),
                PASSWORD.toCharArray());
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(KeyStore.getInstance(folder.resolve("trusted-by-server.p12").toFile(), PASSWORD.toCharArray()));
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    private static void pair(String name, String subject, String... more) throws Exception {
        List<String> arguments = new ArrayList<>(
                List.of("-genkeypair", "-alias", name, "-keyalg", "EC", "-dname", subject, "-validity", "60"));
        arguments.addAll(List.of(more));
        keytool(name, arguments);
    }

    private static void trust(String name, String store) throws Exception {
        String certificate = folder.resolve(name + ".cer").toString();
        keytool(name, List.of("-exportcert", "-alias", name, "-file", certificate));
        keytool(store, List.of("-importcert", "-noprompt", "-alias", name, "-file", certificate));
    }

    private static void keytool(String store, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(arguments);
        command.addAll(List.of(
                "-storetype",
                "PKCS12",
                "-keystore",
                folder.resolve(store + ".p12").toString()));
        command.addAll(List.of("-storepass", PASSWORD));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }
}
