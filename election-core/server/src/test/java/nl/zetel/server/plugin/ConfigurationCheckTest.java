package nl.zetel.server.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.zetel.server.plugin.ConfigurationEntry.Source;
import nl.zetel.spi.ConfigurationKey;
import nl.zetel.spi.ConfigurationKey.Type;
import nl.zetel.spi.DomainEventListener;
import nl.zetel.spi.PluginDescriptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationCheckTest {

    private final Map<String, String> set = new HashMap<>();

    @Test
    void defaultsAreFilledInAndWhatIsSetWins() throws Exception {
        set.put("zetel.plugin.proef.pause", "PT2S");
        CheckedConfiguration checked = check(
                ConfigurationKey.withDefault("pause", Type.DURATION, "PT1S", "Pauze"),
                ConfigurationKey.withDefault("batch", Type.INTEGER, "20", "Aantal"),
                ConfigurationKey.optional("url", Type.URI, "Adres"));
        assertThat(checked.text("pause")).isEqualTo("PT2S");
        assertThat(checked.integer("batch")).isEqualTo(20);
        assertThat(checked.get("url")).isEmpty();
        assertThat(checked.entries())
                .extracting(ConfigurationEntry::source)
                .containsExactly(Source.SET, Source.DEFAULT, Source.NONE);
    }

    @Test
    void aSecretIsMaskedForDisplayOnly() throws Exception {
        set.put("zetel.plugin.proef.password", "s3cret");
        set.put("zetel.plugin.proef.url", "https://anna:s3cret@brp.example/");
        CheckedConfiguration checked = check(
                ConfigurationKey.secret("password", "Wachtwoord"), ConfigurationKey.optional("url", Type.URI, "Adres"));
        assertThat(checked.text("password")).isEqualTo("s3cret");
        assertThat(checked.entries().toString()).doesNotContain("s3cret").contains("********");
        assertThat(checked.toString()).doesNotContain("s3cret");
    }

    @Test
    void aSecretOfTheWrongFormIsNotShownEither() {
        set.put("zetel.plugin.proef.pin", "s3cret");
        assertThatThrownBy(() -> check(
                        new ConfigurationKey("pin", Type.INTEGER, true, true, java.util.Optional.empty(), "Pincode")))
                .hasMessageContaining("De waarde van zetel.plugin.proef.pin is geen geheel getal")
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void aRequiredKeyThatIsMissingOrBlankIsNamedWithItsDescription() {
        set.put("zetel.plugin.proef.url", " ");
        assertThatThrownBy(() -> check(ConfigurationKey.required("url", Type.URI, "adres van de BRP")))
                .hasMessageContaining("De verplichte sleutel zetel.plugin.proef.url ontbreekt (adres van de BRP)");
    }

    @ParameterizedTest
    @CsvSource({
        "INTEGER,twintig,20",
        "INTEGER,99999999999,-1",
        "BOOLEAN,ja,true",
        "DURATION,30s,PT30S",
        "URI,brp.example.nl,https://brp.example.nl/",
        "URI,https://a b/,http://localhost:1",
    })
    void aValueOfAnotherFormIsRefused(Type type, String wrong, String right) throws Exception {
        set.put("zetel.plugin.proef.sleutel", right);
        assertThat(check(ConfigurationKey.optional("sleutel", type, "")).text("sleutel"))
                .isEqualTo(right);
        set.put("zetel.plugin.proef.sleutel", wrong);
        assertThatThrownBy(() -> check(ConfigurationKey.optional("sleutel", type, "")))
                .hasMessageContaining("zetel.plugin.proef.sleutel, \"" + wrong + "\", is geen ");
    }

    @Test
    void allFaultsAreToldAtOnce() {
        set.put("zetel.plugin.proef.batch", "veel");
        set.put("zetel.plugin.proef.onbekend", "1");
        assertThatThrownBy(() -> check(
                        ConfigurationKey.required("url", Type.URI, "Adres"),
                        ConfigurationKey.optional("batch", Type.INTEGER, "Aantal")))
                .hasMessageContainingAll("proef.url ontbreekt", "proef.onbekend niet", "geen geheel getal");
    }

    @Test
    void onlyAPluginOfWhichNothingIsSetIsUntouched() {
        ConfigurationKey url = ConfigurationKey.required("url", Type.URI, "Adres");
        ConfigurationKey batch = ConfigurationKey.withDefault("batch", Type.INTEGER, "20", "Aantal");
        assertThat(catchThrowableOfType(PluginRefused.class, () -> check(url, batch))
                        .untouched())
                .isTrue();
        set.put("zetel.plugin.proef.batch", "10");
        assertThat(catchThrowableOfType(PluginRefused.class, () -> check(url, batch))
                        .untouched())
                .isFalse();
    }

    @Test
    void aMapTakesAnyKeyBelowIt() throws Exception {
        set.put("zetel.plugin.proef.headers.X-User", "{user}");
        set.put("zetel.plugin.proef.headers.X-OIN", "{oin}");
        CheckedConfiguration checked = check(ConfigurationKey.optional("headers.*", Type.TEXT, "Koppen"));
        assertThat(checked.all())
                .containsOnly(Map.entry("headers.X-User", "{user}"), Map.entry("headers.X-OIN", "{oin}"));
        assertThat(checked.entries())
                .extracting(ConfigurationEntry::name)
                .containsExactly("headers.X-OIN", "headers.X-User");
    }

    @Test
    void theMapsOwnNameIsNotAKey() {
        set.put("zetel.plugin.proef.headers", "x");
        assertThatThrownBy(() -> check(ConfigurationKey.optional("headers.*", Type.TEXT, "Koppen")))
                .hasMessageContaining("kent de sleutel zetel.plugin.proef.headers niet");
    }

    @Test
    void anEnvironmentVariableSetsAKeyOrIsRefused() throws Exception {
        set.put("ZETEL_PLUGIN_PROEF_BATCH_SIZE", "10");
        set.put("zetel.plugin.proef.batch-size", "10"); // what MicroProfile Config answers for it
        check(ConfigurationKey.optional("batch-size", Type.INTEGER, "Aantal"));
        set.put("ZETEL_PLUGIN_PROEF_BATCHSIZE", "10");
        assertThatThrownBy(() -> check(ConfigurationKey.optional("batch-size", Type.INTEGER, "Aantal")))
                .hasMessageContaining("kent de sleutel ZETEL_PLUGIN_PROEF_BATCHSIZE niet");
    }

    @Test
    void aMapCannotBeSetFromTheEnvironment() {
        set.put("ZETEL_PLUGIN_PROEF_HEADERS_X_USER", "u");
        assertThatThrownBy(() -> check(ConfigurationKey.optional("headers.*", Type.TEXT, "Koppen")))
                .hasMessageContaining("kan niet met een omgevingsvariabele");
    }

    @Test
    void anEnvironmentVariableBelongsToThePluginWithTheLongestName() {
        PluginKeys keys = new PluginKeys(Set.of("ZETEL_PLUGIN_BRP_STUB_URL"), List.of("brp", "brp-stub"));
        assertThat(keys.variablesOf("brp-stub")).hasSize(1);
        assertThat(keys.variablesOf("brp")).isEmpty();
    }

    @Test
    void anotherPluginsKeysAreNotMeantHere() throws Exception {
        set.put("zetel.plugin.proef-twee.url", "x");
        set.put("zetel.plugins.dir", "x");
        assertThat(check().all()).isEmpty();
    }

    private CheckedConfiguration check(ConfigurationKey... declared) throws PluginRefused {
        PluginDescriptor descriptor = new PluginDescriptor(
                "proef", "Proef", "1", "1.0", List.of(declared), Set.of(DomainEventListener.class));
        return ConfigurationCheck.check(descriptor, new PluginKeys(set.keySet(), List.of("proef")), Settings.of(set));
    }
}
