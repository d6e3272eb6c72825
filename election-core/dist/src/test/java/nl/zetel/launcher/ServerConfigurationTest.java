package nl.zetel.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerConfigurationTest {

    @TempDir
    Path parent;

    private final Properties system = new Properties();
    private final Map<String, String> environment = new HashMap<>();
    private final Properties file = new Properties();
    private final Settings settings = new Settings(system, environment, file);

    @Test
    void a_system_property_goes_before_the_environment_and_that_before_the_file() {
        file.setProperty("zetel.database.url", "file");
        assertThat(settings.get("zetel.database.url")).hasValue("file");

        environment.put("ZETEL_DATABASE_URL", "environment");
        assertThat(settings.get("zetel.database.url")).hasValue("environment");

        system.setProperty("zetel.database.url", "system");
        assertThat(settings.get("zetel.database.url")).hasValue("system");
    }

    @Test
    void whether_it_is_a_demonstration_is_said_on_the_command_line_only() throws Exception {
        file.setProperty("zetel.demo", "true");

        settle(false);

        assertThat(system).containsEntry("zetel.demo", "false").doesNotContainKey("mp.jwt.verify.issuer");
    }

    @Test
    void a_demonstration_trusts_the_issuer_of_the_distribution() throws Exception {
        settle(true);

        assertThat(system)
                .containsEntry("zetel.demo", "true")
                .containsEntry("mp.jwt.verify.issuer", "https://zetel.example/demo")
                .containsEntry("mp.jwt.verify.publickey", DemoIssuer.publicKey(new Home(parent)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mp.jwt.verify.issuer", "mp.jwt.verify.publickey", "mp.jwt.verify.publickey.location"})
    void a_demonstration_beside_a_real_issuer_is_refused(String key) {
        file.setProperty(key, "real");

        assertThatThrownBy(() -> settle(true)).hasMessageContaining(key).hasMessageContaining("--demo");
    }

    @Test
    void the_plugins_are_those_of_the_distribution_unless_the_operator_says_otherwise() throws Exception {
        settle(false);
        assertThat(system)
                .containsEntry("zetel.plugins.dir", parent.resolve("plugins").toString());

        system.clear();
        environment.put("zetel_plugins_dir", "/elsewhere");
        settle(false);
        assertThat(system).doesNotContainKey("zetel.plugins.dir");
    }

    @Test
    void the_embedded_database_gets_keys_of_its_own_that_stay() throws Exception {
        settle(false);
        String key = system.getProperty("zetel.bsn.key.local");
        String hashKey = system.getProperty("zetel.bsn.hash-key");
        system.clear();
        settle(false);

        assertThat(Base64.getDecoder().decode(key)).hasSize(32);
        assertThat(hashKey).isNotEqualTo(key);
        assertThat(system)
                .containsEntry("zetel.bsn.current-key", "local")
                .containsEntry("zetel.bsn.key.local", key)
                .containsEntry("zetel.bsn.hash-key", hashKey);
    }

    @Test
    void keys_that_the_operator_gives_are_not_joined_by_others() throws Exception {
        file.setProperty("zetel.bsn.current-key", "2026");

        settle(false);

        assertThat(parent.resolve("data/keys.properties")).doesNotExist();
        assertThat(system).doesNotContainKey("zetel.bsn.hash-key");
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://db/zetel,             jdbc:postgresql://db/zetel?logServerErrorDetail=false",
        "jdbc:postgresql://db/zetel?ssl=true,    jdbc:postgresql://db/zetel?ssl=true&logServerErrorDetail=false"
    })
    void postgresql_needs_its_address_only_and_repeats_no_values(String given, String expected) throws Exception {
        file.setProperty("zetel.database.url", given);

        settle(false);

        assertThat(system)
                .containsEntry("zetel.database.url", expected)
                .containsEntry("zetel.database.class", "org.postgresql.ds.PGSimpleDataSource");
        assertThat(Files.exists(parent.resolve("data/keys.properties"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "0.0.0.0,   http://localhost:8080/",
        "127.0.0.1, http://127.0.0.1:8080/",
        "::1,       http://[::1]:8080/"
    })
    void the_address_that_is_printed_is_one_that_answers(String address, String url) {
        file.setProperty("zetel.http.address", address);

        assertThat(Listener.of(settings, 8080).url()).hasToString(url);
    }

    @Test
    void without_an_address_it_listens_on_all() {
        assertThat(Listener.of(settings, 8080)).isEqualTo(new Listener("0.0.0.0", 8080));
    }

    private void settle(boolean demo) throws Exception {
        Home home = new Home(parent);
        DemoKeys.create(home);
        Path data = parent.resolve("data");
        Files.createDirectories(data);
        new ServerConfiguration(home, settings).settle(new StartOptions(0, data, demo));
    }
}
