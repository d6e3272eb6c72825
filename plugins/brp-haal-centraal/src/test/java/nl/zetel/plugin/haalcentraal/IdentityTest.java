package nl.zetel.plugin.haalcentraal;

import static nl.zetel.plugin.haalcentraal.Westerveld.bsn;
import static nl.zetel.plugin.haalcentraal.Westerveld.candidates;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.zetel.plugin.brpstub.BrpStubServer;
import nl.zetel.plugin.brpstub.StubOptions;
import nl.zetel.spi.Consultation.Origin;
import nl.zetel.spi.PersonSearch;
import nl.zetel.spi.PopulationRegister;
import nl.zetel.spi.RegisterException;
import nl.zetel.spi.RegisterException.Kind;
import org.junit.jupiter.api.Test;

class IdentityTest {

    private static final String SECRET = "geheim&meer";

    @Test
    void anApiKeyGoesInItsHeader() throws Exception {
        try (BrpStubServer server = BrpStubServer.start(StubOptions.westerveld().withApiKey("sleutel"))) {
            TestContext context = new TestContext(server.address()).set("auth", "api-key");
            context.set("api-key", "sleutel").start().consult(candidates(bsn(p -> true)));
            PopulationRegister wrong = context.set("api-key", "fout").start();
            assertThatThrownBy(() -> wrong.consult(candidates(bsn(p -> true))))
                    .isInstanceOfSatisfying(
                            RegisterException.class, e -> assertThat(e.kind()).isEqualTo(Kind.REFUSED));
        }
    }

    @Test
    void headersAreFilledFromTheQuestion() throws Exception {
        try (BrpStubServer server = BrpStubServer.start(StubOptions.westerveld())) {
            PopulationRegister register = new TestContext(server.address())
                    .set("auth", "bearer")
                    .set("bearer-token", "abc")
                    .set("oin", "00000001001234567000")
                    .set("purpose-search", "BRPACT-Zoeken")
                    .set("header.x-gebruiker", "{user}")
                    .set("header.x-doelbinding", "{purpose}")
                    .set("header.x-verwerking", "{action}@{profile}")
                    .set("header.x-origin-oin", "{oin}")
                    .start();
            register.consult(candidates(bsn(p -> true)));
            register.search(new PersonSearch("Bos", "", LocalDate.of(1970, 1, 1), Westerveld.ORIGIN));
            Map<String, String> headers = server.traffic().requests().get(0).headers();
            assertThat(headers)
                    .containsEntry("authorization", "Bearer abc")
                    .containsEntry("x-gebruiker", "anna")
                    .containsEntry("x-doelbinding", "kandidaatstelling")
                    .containsEntry("x-verwerking", "kandidaat-controleren@candidate")
                    .containsEntry("x-origin-oin", "00000001001234567000");
            assertThat(headers.get("traceparent")).matches("00-" + Westerveld.ORIGIN.traceId() + "-[0-9a-f]{16}-01");
            assertThat(server.traffic().requests().get(1).headers()).containsEntry("x-doelbinding", "BRPACT-Zoeken");
        }
    }

    @Test
    void aUserCannotAddAHeaderOfTheirOwn() throws Exception {
        try (BrpStubServer server = BrpStubServer.start(StubOptions.westerveld())) {
            PopulationRegister register = new TestContext(server.address())
                    .set("header.x-gebruiker", "{user}")
                    .start();
            Origin origin = new Origin("anna\r\nx-rol: baas {oin} é", "p", "a", "");
            register.search(new PersonSearch("Bos", "", LocalDate.of(1970, 1, 1), origin));
            assertThat(server.traffic().requests().get(0).headers())
                    .containsEntry("x-gebruiker", "anna??x-rol: baas {oin} ?")
                    .doesNotContainKeys("x-rol", "traceparent");
        }
    }

    @Test
    void withoutAUserTheQuestionIsNotSent() throws Exception {
        try (BrpStubServer server = BrpStubServer.start(StubOptions.westerveld())) {
            PopulationRegister register = new TestContext(server.address())
                    .set("header.x-gebruiker", "{user}")
                    .start();
            PersonSearch search = new PersonSearch("Bos", "", LocalDate.of(1970, 1, 1), new Origin("", "p", "a", ""));
            assertThatThrownBy(() -> register.search(search)).hasMessageContaining("x-gebruiker");
            assertThat(server.traffic().requests()).isEmpty();
        }
    }

    @Test
    void aTokenIsFetchedOnceForAllAndRenewedEarly() throws Exception {
        try (BrpStubServer server = BrpStubServer.start(StubOptions.westerveld().withClientSecret(SECRET))) {
            TestContext context = oauth(server).set("parallel", "8");
            PopulationRegister register = context.start();
            atOnce(8, register);
            assertThat(server.tokens().given()).isEqualTo(1);
            context.wait(Duration.ofSeconds(569));
            register.consult(candidates(bsn(p -> true)));
            assertThat(server.tokens().given()).isEqualTo(1);
            context.wait(Duration.ofSeconds(2));
            register.consult(candidates(bsn(p -> true)));
            assertThat(server.tokens().given()).isEqualTo(2);
        }
    }

    @Test
    void aTokenThatWasWithdrawnIsRenewedOnce() throws Exception {
        try (BrpStubServer server = BrpStubServer.start(StubOptions.westerveld().withClientSecret(SECRET))) {
            TestContext context = oauth(server);
            PopulationRegister register = context.start();
            register.consult(candidates(bsn(p -> true)));
            server.tokens().revoke();
            register.consult(candidates(bsn(p -> true)));
            assertThat(server.tokens().given()).isEqualTo(2);
            assertThat(context.records())
                    .extracting(entry -> entry.attributes().get("http.status"))
                    .containsExactly("200", "401", "200");
        }
    }

    @Test
    void aTokenIsNotTrustedForLongerThanTenMinutes() throws Exception {
        try (BrpStubServer server = BrpStubServer.start(StubOptions.westerveld().withClientSecret(SECRET))) {
            server.tokens().lifetime(86_400);
            TestContext context = oauth(server);
            PopulationRegister register = context.start();
            register.consult(candidates(bsn(p -> true)));
            context.wait(Duration.ofMinutes(10));
            register.consult(candidates(bsn(p -> true)));
            assertThat(server.tokens().given()).isEqualTo(2);
        }
    }

    @Test
    void aWrongSecretIsRefusedWithoutAskingForPersons() throws Exception {
        try (BrpStubServer server = BrpStubServer.start(StubOptions.westerveld().withClientSecret(SECRET))) {
            TestContext context = oauth(server).set("oauth2.client-secret", "fout");
            PopulationRegister register = context.start();
            RegisterException error =
                    catchThrowableOfType(RegisterException.class, () -> register.consult(candidates(bsn(p -> true))));
            assertThat(error.kind()).isEqualTo(Kind.REFUSED);
            assertThat(error).hasMessageNotContaining("fout");
            assertThat(server.traffic().requests()).isEmpty();
            assertThat(context.records()).isEmpty();
        }
    }

    private static TestContext oauth(BrpStubServer server) {
        return new TestContext(server.address())
                .set("auth", "oauth2")
                .set("oauth2.token-url", server.tokenAddress().toString())
                .set("oauth2.client-id", "zetel")
                .set("oauth2.client-secret", SECRET)
                .set("oauth2.parameter.resourceServer", "ResourceServer01");
    }

    private static void atOnce(int threads, PopulationRegister register) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> tasks = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                tasks.add(executor.submit(() -> register.consult(candidates(bsn(p -> true)))));
            }
            for (Future<?> task : tasks) {
                task.get();
            }
        } finally {
            executor.shutdownNow();
        }
    }
}
