package nl.zetel.plugin.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.zetel.api.event.DomainEvent;
import nl.zetel.plugin.testkit.DomainEventListenerContract;
import nl.zetel.plugin.testkit.TestHost;
import nl.zetel.spi.DomainEventListener;
import nl.zetel.spi.PluginException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a receiver gets, and what an operator is told. */
class WebhooksTest {

    private static final String SECRET = "een geheim van dertig tekens!!";
    private static final DomainEvent EVENT = DomainEventListenerContract.event(
            "0b7c8f1e-1111-4111-8111-111111111111", "nl.zetel.designation-accepted", "{\"sequence\":12}");

    private final Receiver receiver = new Receiver();

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void anEventComesAsACloudEvent() throws Exception {
        deliver(Map.of());
        Receiver.Message message = receiver.messages.get(0);
        assertThat(message.header("Content-type")).startsWith("application/cloudevents+json");
        assertThat(message.body())
                .isEqualTo("{\"specversion\":\"1.0\",\"id\":\"0b7c8f1e-1111-4111-8111-111111111111\","
                        + "\"source\":\"urn:nld:gemeentecode:1701:systeem:zetel\","
                        + "\"type\":\"nl.zetel.designation-accepted\",\"subject\":\"/elections/0b7c8f1e\","
                        + "\"time\":\"2018-02-05T09:00+01:00\",\"datacontenttype\":\"application/json\","
                        + "\"data\":{\"sequence\":12}}");
    }

    @Test
    void theReceiverCanCheckTheSignature() throws Exception {
        deliver(Map.of());
        Receiver.Message message = receiver.messages.get(0);
        String signed = message.header("Webhook-id") + "." + message.header("Webhook-timestamp") + "." + message.body();
        assertThat(message.header("Webhook-id")).isEqualTo(EVENT.id());
        assertThat(message.header("Webhook-signature"))
                .isEqualTo("v1," + hmac(SECRET.getBytes(StandardCharsets.UTF_8), signed));
    }

    /** The example of the Standard Webhooks specification. */
    @Test
    void theSignatureIsThatOfStandardWebhooks() throws Exception {
        Signer signer = Signer.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "secret");
        byte[] body = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);
        assertThat(signer.sign("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, body))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void everyAnswerButTwoHundredIsAFailureThatNamesNoSecret() {
        for (int status : List.of(301, 400, 410, 500, 503)) {
            receiver.status = status;
            assertThatThrownBy(() -> deliver(Map.of("url", receiver.address() + "?key=hidden")))
                    .isInstanceOf(IOException.class)
                    .hasMessage(receiver.address() + " antwoordde met " + status);
        }
    }

    @Test
    void aReceiverThatDoesNotAnswerInTimeFails() {
        receiver.delayMillis = 5_000;
        assertThatThrownBy(() -> deliver(Map.of("timeout", "PT0.2S"))).isInstanceOf(HttpTimeoutException.class);
    }

    @Test
    void onlyTheConfiguredTypesArePosted() throws Exception {
        deliver(Map.of("types", "nl.zetel.result-*, nl.zetel.election-created"));
        assertThat(receiver.messages).isEmpty();
        deliver(Map.of("types", "nl.zetel.designation-*"));
        assertThat(receiver.messages).hasSize(1);
    }

    @Test
    void eachAddressIsAListenerOfItsOwnWithItsOwnSecret() throws Exception {
        Map<String, String> more =
                Map.of("url.zaaksysteem", receiver.address(), "secret.zaaksysteem", "een ander geheim van dertig...");
        try (TestHost host = start(more)) {
            List<String> names = host.extensions().stream()
                    .map(extension -> ((DomainEventListener) extension).name())
                    .toList();
            assertThat(names).containsExactly("", "zaaksysteem");
            ((DomainEventListener) host.extensions().get(1)).onEvent(EVENT);
        }
        Receiver.Message message = receiver.messages.get(0);
        String signed = message.header("Webhook-id") + "." + message.header("Webhook-timestamp") + "." + message.body();
        assertThat(message.header("Webhook-signature"))
                .isEqualTo("v1," + hmac("een ander geheim van dertig...".getBytes(StandardCharsets.UTF_8), signed));
    }

    @Test
    void theSelfTestPostsAPing() throws Exception {
        try (TestHost host = start(Map.of())) {
            assertThat(host.extension(DomainEventListener.class).selfTest()).startsWith(receiver.address());
        }
        assertThat(receiver.messages.get(0).body()).contains("\"type\":\"nl.zetel.ping\"");
    }

    @Test
    void whatIsWrongInTheConfigurationIsToldWithoutTheSecret() {
        assertRefused(
                Map.of("url", "http://elders.example/hook"), "zetel.plugin.webhooks.url moet een adres met https");
        assertRefused(Map.of("url", "ftp://localhost/hook"), "zetel.plugin.webhooks.url moet een adres met https");
        assertRefused(Map.of("secret", "kort"), "zetel.plugin.webhooks.secret is te kort");
        assertRefused(Map.of("secret", "whsec_!!"), "is geen Base64");
        assertRefused(Map.of("url.a", "https://a.example/"), "Zet ook zetel.plugin.webhooks.secret.a");
        assertRefused(Map.of("secret.b", SECRET), "Bij zetel.plugin.webhooks.secret.b hoort geen adres");
        assertRefused(
                Map.of("url.A b", "https://a.example/", "secret.A b", SECRET),
                "alleen kleine letters, cijfers en streepjes");
    }

    private void assertRefused(Map<String, String> configuration, String message) {
        assertThatThrownBy(() -> start(configuration).close())
                .isInstanceOf(PluginException.class)
                .hasMessageContaining(message)
                .message()
                .doesNotContain(SECRET);
    }

    private void deliver(Map<String, String> configuration) throws Exception {
        try (TestHost host = start(configuration)) {
            host.extension(DomainEventListener.class).onEvent(EVENT);
        }
    }

    private TestHost start(Map<String, String> configuration) throws PluginException {
        Map<String, String> all = new HashMap<>(Map.of("url", receiver.address(), "secret", SECRET));
        all.putAll(configuration);
        return TestHost.start(new WebhooksPlugin(), all);
    }

    private static String hmac(byte[] key, String text) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }
}
