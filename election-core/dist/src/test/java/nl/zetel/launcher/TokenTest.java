package nl.zetel.launcher;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTest {

    private static final Instant NOW = Instant.parse("2018-02-05T09:00:00Z");

    @TempDir
    Path directory;

    private Home home = new Home(Path.of("."));

    @BeforeEach
    void makeKeys() throws Exception {
        home = new Home(directory);
        DemoKeys.create(home);
    }

    @Test
    void the_claims_say_who_with_which_roles_where_and_until_when() {
        String claims = claims("--role clerk --role auditor --user anna --municipality 0363 --hours 2");

        assertThat(claims)
                .startsWith("{\"iss\":\"https://zetel.example/demo\",\"sub\":\"anna\",\"upn\":\"anna\","
                        + "\"groups\":[\"auditor\",\"clerk\"],\"municipality\":\"0363\",\"iat\":1517821200,"
                        + "\"exp\":1517828400,\"jti\":\"");
    }

    @Test
    void without_more_it_is_for_westerveld_and_twelve_hours() {
        assertThat(claims("--role clerk --user anna"))
                .contains("\"municipality\":\"1701\"", "\"iat\":1517821200,\"exp\":1517864400,");
    }

    @Test
    void the_signature_is_that_of_the_key_in_conf() throws Exception {
        String[] parts = DemoIssuer.of(home).sign("{\"sub\":\"één\"}").split("\\.");

        assertThat(parts).hasSize(3);
        assertThat(text(parts[0])).isEqualTo("{\"alg\":\"RS256\",\"typ\":\"JWT\"}");
        assertThat(text(parts[1])).isEqualTo("{\"sub\":\"één\"}");
        assertThat(isSigned(parts[0] + "." + parts[1], parts[2])).isTrue();
        assertThat(isSigned(parts[0] + ".e30", parts[2])).isFalse();
    }

    @Test
    void keys_that_are_there_are_kept() throws Exception {
        String key = DemoIssuer.publicKey(home);

        DemoKeys.create(home);

        assertThat(DemoIssuer.publicKey(home)).isEqualTo(key);
    }

    @Test
    void without_a_key_the_operator_is_told_which_file_is_missing() {
        Home elsewhere = new Home(directory.resolve("elsewhere"));

        assertThatThrownBy(() -> DemoIssuer.of(elsewhere)).hasMessageContaining("demo-issuer.pem");
        assertThatThrownBy(() -> DemoIssuer.publicKey(elsewhere)).hasMessageContaining("demo-issuer-public.pem");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--user anna",
                "--role clerk",
                "--role boss --user anna",
                "--role clerk --user a\"b",
                "--role clerk --user anna --municipality 17",
                "--role clerk --user anna --hours 0"
            })
    void anything_else_is_refused(String line) {
        assertThatThrownBy(() -> claims(line))
                .isInstanceOfSatisfying(
                        LaunchException.class, e -> assertThat(e.code()).isEqualTo(ExitCode.USAGE));
    }

    private static String claims(String line) {
        return TokenRequest.parse(List.of(line.split(" "))).claims(Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private boolean isSigned(String content, String signature) throws Exception {
        Signature check = Signature.getInstance("SHA256withRSA");
        check.initVerify(KeyFactory.getInstance("RSA")
                .generatePublic(new X509EncodedKeySpec(Pem.decode(DemoIssuer.publicKey(home)))));
        check.update(content.getBytes(US_ASCII));
        return check.verify(Base64.getUrlDecoder().decode(signature));
    }

    private static String text(String part) {
        return new String(Base64.getUrlDecoder().decode(part), UTF_8);
    }
}
