package nl.zetel.plugin.haalcentraal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import nl.zetel.api.Bsn;
import nl.zetel.api.PartialDate;
import nl.zetel.api.person.Person;
import nl.zetel.spi.PopulationRegister;
import nl.zetel.spi.RegisterAnswer;
import nl.zetel.spi.RegisterException;
import nl.zetel.spi.RegisterException.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A gateway that is broken or hostile ends in an error within two seconds; the module's tests run in 128 MB. */
class HostileAnswerTest {

    private static final Bsn SOMEBODY = Westerveld.bsn(person -> true);
    private static final String GOOD = "{\"type\":\"RaadpleegMetBurgerservicenummer\",\"personen\":["
            + "{\"burgerservicenummer\":\"" + SOMEBODY.value()
            + "\",\"geboorte\":{\"datum\":{\"type\":\"JaarDatum\",\"jaar\":1970,\"langFormaat\":\"1970\"}},"
            + "\"naam\":{\"geslachtsnaam\":\"Vërzonnen\"}}]}";

    private static volatile byte[] answer = new byte[0];
    private static HttpServer server;

    @BeforeAll
    static void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            byte[] body = answer;
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
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
    void theTestsRunInLittleMemory() {
        assertThat(Runtime.getRuntime().maxMemory()).isLessThanOrEqualTo(128L << 20);
    }

    @TestFactory
    Stream<DynamicTest> aHostileAnswerOfTheRegisterIsNoAnswer() {
        return bodies().entrySet().stream()
                .map(body -> DynamicTest.dynamicTest(body.getKey(), () -> invalid(body.getValue(), false)));
    }

    @TestFactory
    Stream<DynamicTest> aHostileAnswerOfTheTokenServiceIsNoToken() {
        return bodies().entrySet().stream()
                .map(body -> DynamicTest.dynamicTest(body.getKey(), () -> invalid(body.getValue(), true)));
    }

    @Test
    void aNumberThatCannotBeWrittenOutIsAnUnknownDate() throws Exception {
        answer = bytes(GOOD.replace("1970,", "1E100000000,"));
        @Nullable
        RegisterAnswer found =
                register(false).consult(Westerveld.candidates(SOMEBODY)).get(SOMEBODY);
        assertThat(person(found).birth()).isEqualTo(PartialDate.unknown());
    }

    @Test
    void aTokenThatLastsForEverIsTakenForAsLongAsIsUsual() throws Exception {
        answer = bytes("{\"access_token\":\"abc\",\"expires_in\":1E100000000,\"personen\":[]}");
        assertThat(register(true).consult(Westerveld.candidates(SOMEBODY)).get(SOMEBODY))
                .isInstanceOf(RegisterAnswer.NotFound.class);
    }

    @Test
    void theAnswerThatTheseWereMadeFromIsFine() throws Exception {
        answer = bytes(GOOD);
        assertThat(register(false).consult(Westerveld.candidates(SOMEBODY)).get(SOMEBODY))
                .isInstanceOf(RegisterAnswer.Found.class);
    }

    private static Person person(@Nullable RegisterAnswer answer) {
        assertThat(answer).isInstanceOf(RegisterAnswer.Found.class);
        return ((RegisterAnswer.Found) Objects.requireNonNull(answer)).person();
    }

    private static Map<String, byte[]> bodies() {
        Map<String, byte[]> bodies = new LinkedHashMap<>();
        bodies.put("nothing", new byte[0]);
        bodies.put("a list", bytes("[]"));
        bodies.put("a number", bytes("1E100000000"));
        bodies.put("10,000 lists deep", bytes("{\"personen\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}"));
        bodies.put("200,000 objects deep, cut off", bytes("{\"a\":".repeat(200_000)));
        bodies.put("a text of 5 MB", bytes("{\"personen\":\"" + "x".repeat(5_000_000) + "\"}"));
        bodies.put("1 MB of blanks", bytes(" ".repeat(1_000_000)));
        bodies.put("a number of a million digits", bytes("{\"personen\":" + "9".repeat(1_000_000) + "}"));
        bodies.put("persons that are none", bytes("{\"personen\":[1,2,3]}"));
        bodies.put("300,000 persons that are none", bytes("{\"personen\":[" + "{},".repeat(300_000) + "{}]}"));
        bodies.put("a million persons that are none", bytes("{\"personen\":[" + "{},".repeat(1_000_000) + "{}]}"));
        bodies.put("a number that is no number", bytes("{\"personen\":[{\"burgerservicenummer\":\"١٢٣٤٥٦٧٨٢\"}]}"));
        bodies.put("UTF-16", GOOD.getBytes(StandardCharsets.UTF_16));
        bodies.put("UTF-32", GOOD.getBytes(Charset.forName("UTF-32")));
        bodies.put("a zip file", new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0});
        bodies.put("XML with an entity", bytes("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><x>&e;</x>"));
        byte[] noise = new byte[100_000];
        new Random(20_180_205).nextBytes(noise);
        bodies.put("noise", noise);
        byte[] good = bytes(GOOD);
        for (int tenth = 1; tenth < 10; tenth++) {
            bodies.put("cut off at " + tenth + "/10", Arrays.copyOf(good, good.length * tenth / 10));
        }
        return bodies;
    }

    private static void invalid(byte[] body, boolean token) throws Exception {
        answer = body;
        PopulationRegister register = register(token);
        long start = System.nanoTime();
        Throwable thrown = catchThrowable(() -> register.consult(Westerveld.candidates(SOMEBODY)));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
        assertThat(thrown).isInstanceOf(RegisterException.class);
        assertThat(((RegisterException) thrown).kind()).isIn(Set.of(Kind.INVALID_ANSWER, Kind.UNAVAILABLE));
        assertThat(thrown).hasMessageNotContaining(SOMEBODY.value());
    }

    private static PopulationRegister register(boolean token) throws Exception {
        URI address = URI.create("http://localhost:" + server.getAddress().getPort() + "/personen");
        TestContext context = new TestContext(address).set("attempts", "1");
        if (token) {
            context.set("auth", "oauth2")
                    .set("oauth2.token-url", address.resolve("/token").toString())
                    .set("oauth2.client-id", "zetel")
                    .set("oauth2.client-secret", "geheim-genoeg");
        }
        return context.start();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
