package nl.zetel.it;

import static nl.zetel.it.NominationWeek.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database goes away under a running server, and comes back. */
class StorageFailureIT {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);
    private static final String ELECTION = """
            {"documentId":"%s","name":"Gemeenteraad","municipalityName":"Opslagdorp","seats":17,"nominationDay":"2018-02-05",
             "office":{"name":"Verkiezingen","address":"Dorpsstraat 1","postalCode":"1234AB","locality":"Opslagdorp",
             "email":"verkiezingen@example.nl","telephone":"140123","website":"","account":"NL91ABNA0417164300",
             "accountHolder":"Gemeente","bic":"ABNANL2A"}}""";

    @TempDir
    private static Path data;

    private static int port;
    private static EmbeddedPostgres database;
    private static Distribution server;

    @BeforeAll
    static void start() throws IOException {
        port = Distribution.freePort();
        database = startDatabase();
        server = Distribution.start(
                Files.createDirectory(data.resolve("server")),
                Map.of(
                        "ZETEL_DATABASE_URL",
                        database.getJdbcUrl("postgres", "postgres"),
                        "ZETEL_DATABASE_USER",
                        "postgres",
                        "ZETEL_DATABASE_PASSWORD",
                        "postgres",
                        "ZETEL_BSN_CURRENT_KEY",
                        "it",
                        "ZETEL_BSN_KEY_IT",
                        KEY,
                        "ZETEL_BSN_HASH_KEY",
                        KEY),
                "--demo");
    }

    private static EmbeddedPostgres startDatabase() throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(data.resolve("database"))
                .setCleanDataDirectory(false)
                .start();
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
        database.close();
    }

    @Test
    void whatCannotBeStoredIsAskedForAgainAndIsThereOnce() throws Exception {
        Api clerk = new Api(server.address(), Distribution.token("anna", List.of("clerk")));
        assertThat(create(clerk, "GR2018_EERST").statusCode()).isEqualTo(201);

        database.close();
        HttpResponse<String> refusal = create(clerk, "GR2018_TWEEDE");
        refused(refusal, 503, "storage-unavailable");
        assertThat(refusal.headers().firstValue("Retry-After")).hasValue("30");
        assertThat(refusal.body())
                .contains("niets half opgeslagen", "Idempotency-Key")
                .doesNotContain("SQL", "Exception");
        refused(clerk.send("get", "/v1/elections", ""), 503, "storage-unavailable");

        database = startDatabase();
        HttpResponse<String> again = create(clerk, "GR2018_TWEEDE");
        for (int i = 0; again.statusCode() == 503 && i < 60; i++) {
            Thread.sleep(Duration.ofSeconds(1).toMillis());
            again = create(clerk, "GR2018_TWEEDE");
        }
        assertThat(again.statusCode()).as(again.body()).isEqualTo(201);
        assertThat(Api.object(clerk.send("get", "/v1/elections", "")).getJsonArray("items"))
                .hasSize(2);
        Api auditor = new Api(server.address(), Distribution.token("els", List.of("auditor")));
        HttpResponse<String> chain = auditor.send("get", "/v1/audit/verification", "");
        assertThat(Api.object(chain).getBoolean("valid")).as(chain.body()).isTrue();
    }

    private static HttpResponse<String> create(Api clerk, String documentId) {
        return clerk.send(
                "post",
                "/v1/elections",
                String.format(ELECTION, documentId),
                "Content-Type",
                "application/json",
                "Idempotency-Key",
                documentId);
    }
}
