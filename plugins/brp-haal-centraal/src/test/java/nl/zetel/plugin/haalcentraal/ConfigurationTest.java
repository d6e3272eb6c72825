package nl.zetel.plugin.haalcentraal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import nl.zetel.spi.ConfigurationKey;
import nl.zetel.spi.PluginException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationTest {

    private static final URI ADDRESS = URI.create("https://brp.example.nl/personen");

    @ParameterizedTest
    @CsvSource({
        "url, http://brp.example.nl/personen, https",
        "url, brp.example.nl, url",
        "auth, wachtwoord, oauth2",
        "auth, api-key, api-key",
        "auth, bearer, bearer-token",
        "auth, oauth2, oauth2.token-url",
        "auth, mtls, key-store",
        "key-store, /bestaat/niet.p12, key-store",
        "batch-size, 21, 20",
        "batch-size, 0, batch-size",
        "parallel, 11, parallel",
        "pause, PT1M, pause",
        "request-timeout, PT0S, request-timeout",
        "header.x-gebruiker, {wie}, wie",
        "header.x-origin-oin, {oin}, oin",
        "header.Content-Length, 3, Content-Length",
        "header.x y, 3, x y",
        "fields.voter, 'naam, rni', rni",
        "fields.candidate, naam.inOnderzoek, inOnderzoek",
        "fields.address, naam;geslacht, naam;geslacht",
    })
    void aWrongValueIsRefusedWithTheKeyAndWhatToDo(String key, String value, String words) {
        assertThatThrownBy(() -> new TestContext(ADDRESS).set(key, value).start())
                .isInstanceOf(PluginException.class)
                .hasMessageContaining(words);
    }

    @Test
    void theSmallestConfigurationIsAnAddress() {
        assertThatCode(() -> new TestContext(ADDRESS).start()).doesNotThrowAnyException();
    }

    @Test
    void aKeyThatCannotBeSentIsRefusedWithoutShowingIt() {
        assertThatThrownBy(() -> new TestContext(ADDRESS)
                        .set("auth", "api-key")
                        .set("api-key", "gehe\nim")
                        .start())
                .isInstanceOf(PluginException.class)
                .hasMessageNotContaining("gehe");
    }

    @Test
    void everythingThatIsSecretIsMarkedAsSuch() {
        assertThat(TestContext.keys())
                .filteredOn(ConfigurationKey::secret)
                .extracting(ConfigurationKey::name)
                .containsExactlyInAnyOrder(
                        "api-key",
                        "bearer-token",
                        "oauth2.client-secret",
                        "key-store-password",
                        "trust-store-password");
    }

    @Test
    void everyTextIsThere() {
        for (Text text : Text.values()) {
            assertThat(text.of("a", "b", "c")).isNotBlank();
        }
    }
}
