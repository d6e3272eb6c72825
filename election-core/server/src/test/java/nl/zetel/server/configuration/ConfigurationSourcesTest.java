package nl.zetel.server.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationSourcesTest {

    private static final String KEY = "mp.jwt.verify.publickey";
    private static final String KEY_LOCATION = "mp.jwt.verify.publickey.location";

    @TempDir
    Path directory;

    @AfterEach
    void forget() {
        System.clearProperty(ConfigurationFile.LOCATION);
        System.clearProperty(KEY_LOCATION);
    }

    @Test
    void the_file_is_read_as_utf_8_and_goes_below_the_environment() throws IOException {
        name("zetel.office.name=Coöperatie\n");

        ConfigurationFile file = new ConfigurationFile();

        assertThat(file.getValue("zetel.office.name")).isEqualTo("Coöperatie");
        assertThat(file.getPropertyNames()).containsExactly("zetel.office.name");
        assertThat(file.getOrdinal()).isBetween(101, 299);
    }

    @Test
    void without_a_file_it_says_nothing() {
        assertThat(new ConfigurationFile().getPropertyNames()).isEmpty();
    }

    @Test
    void a_named_file_that_is_absent_is_an_error() {
        System.setProperty(
                ConfigurationFile.LOCATION,
                directory.resolve("absent.properties").toString());

        assertThatThrownBy(ConfigurationFile::new).hasMessageContaining("absent.properties");
    }

    @Test
    void without_an_issuer_each_server_has_a_key_of_its_own_that_nobody_signs_with() throws Exception {
        String key = new NoIssuer().getValue(KEY);

        assertThat(KeyFactory.getInstance("RSA")
                        .generatePublic(
                                new X509EncodedKeySpec(Base64.getDecoder().decode(key))))
                .isNotNull();
        assertThat(new NoIssuer().getValue(KEY)).isNotEqualTo(key);
    }

    @Test
    void with_an_issuer_in_the_file_or_in_a_system_property_it_gives_no_key() throws IOException {
        name(KEY + "=abc\n");
        assertThat(new NoIssuer().getPropertyNames()).isEmpty();

        forget();
        System.setProperty(KEY_LOCATION, "https://identity.example/keys");
        assertThat(new NoIssuer().getPropertyNames()).isEmpty();
    }

    private void name(String content) throws IOException {
        Path file = Files.writeString(directory.resolve("zetel.properties"), content);
        System.setProperty(ConfigurationFile.LOCATION, file.toString());
    }
}
