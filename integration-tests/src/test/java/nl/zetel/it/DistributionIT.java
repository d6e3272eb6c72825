package nl.zetel.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The distribution as an operator starts it, and as callers find it. */
class DistributionIT {

    private static final List<String> ROLES =
            List.of("clerk", "verifier", "committee", "auditor", "administrator", "integration");
    private static final Set<String> VERBS = Set.of("get", "put", "post", "delete", "patch");
    private static final String ELECTION = """
            {"documentId":"GR2026_Proefdorp","name":"Gemeenteraad Proefdorp 2026","municipalityName":"Proefdorp",
             "seats":17,"nominationDay":"2026-02-02","office":{"name":"Verkiezingen","address":"Dorpsstraat 1",
             "postalCode":"1234AB","locality":"Proefdorp","email":"verkiezingen@example.nl","telephone":"140123",
             "website":"","account":"NL91ABNA0417164300","accountHolder":"Gemeente Proefdorp","bic":"ABNANL2A"}}""";

    @TempDir
    private static Path folder;

    private static Map<String, Api> callers;

    @BeforeAll
    static void start() {
        callers = ROLES.stream()
                .collect(Collectors.toMap(Function.identity(), role -> SharedServer.as("test-" + role, role)));
    }

    @Test
    void theContractAndThePageAreOpenAndTheRestOfTheContainerIsNot() {
        Api nobody = SharedServer.nobody();
        assertThat(nobody.send("get", "/", "").body()).contains("swagger-ui");
        assertThat(nobody.send("get", "/v1/openapi.json", "").statusCode()).isEqualTo(200);
        assertThat(nobody.send("get", "/health/ready", "").statusCode()).isEqualTo(200);
        assertThat(nobody.send("get", "/health/live", "").statusCode()).isEqualTo(200);
        assertThat(nobody.send("get", "/metrics", "").statusCode()).isIn(401, 403, 404);
        assertThat(nobody.send("get", "/openapi", "").statusCode()).isIn(401, 403, 404);
    }

    @Test
    void aTokenThatIsNoneIsRefusedWithAProblemDocument() {
        HttpResponse<String> answer = new Api(SharedServer.address(), "a.b.c").send("get", "/v1/clock", "");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(Api.object(answer).getString("type")).endsWith("/not-authenticated");
    }

    /** Every endpoint and every role: nobody comes in whom the contract does not name, and everybody whom it does. */
    @TestFactory
    List<DynamicTest> everyEndpointLetsInWhomTheContractNamesAndNobodyElse() {
        JsonObject contract = Api.object(SharedServer.nobody().send("get", "/v1/openapi.json", ""));
        List<DynamicTest> tests = new ArrayList<>();
        contract.getJsonObject("paths")
                .forEach((path, item) -> item.asJsonObject().forEach((verb, operation) -> {
                    if (VERBS.contains(verb) && !operation.asJsonObject().containsKey("security")) {
                        tests.add(dynamicTest(verb + " " + path, () -> walk(verb, path, operation.asJsonObject())));
                    }
                }));
        assertThat(tests).hasSizeGreaterThan(20);
        return tests;
    }

    private static void walk(String verb, String path, JsonObject operation) {
        String address = "/v1" + path.replaceAll("\\{[^}]+}", "00000000-0000-4000-8000-000000000000");
        boolean takesBody = operation.containsKey("requestBody");
        String body = takesBody ? "{}" : "";
        String type = takesBody
                ? operation
                        .getJsonObject("requestBody")
                        .getJsonObject("content")
                        .keySet()
                        .iterator()
                        .next()
                : "application/json";
        Set<String> allowed = new HashSet<>();
        JsonArray roles = operation.getJsonArray("x-roles");
        roles.getValuesAs(JsonString.class).forEach(role -> allowed.add(role.getString()));
        assertThat(SharedServer.nobody()
                        .send(verb, address, body, "Content-Type", type)
                        .statusCode())
                .as("without a token")
                .isEqualTo(401);
        callers.forEach((role, caller) -> {
            int status = caller.send(verb, address, body, "Content-Type", type).statusCode();
            if (allowed.contains(role)) {
                assertThat(status).as(role).isNotIn(401, 403, 405, 500);
            } else {
                assertThat(status).as(role).isEqualTo(403);
            }
        });
    }

    @Test
    void whatWasAcknowledgedIsThereAfterThePlugWasPulled() throws Exception {
        Path data = folder.resolve("pulled");
        String clerk = Distribution.token("anna", List.of("clerk", "auditor"));
        List<String> acknowledged = new ArrayList<>();
        try (Distribution first = Distribution.start(data, "--demo")) {
            Api api = new Api(first.address(), clerk);
            for (int i = 0; i < 25; i++) {
                HttpResponse<String> answer =
                        api.json("post", "/v1/elections", ELECTION.replace("GR2026_Proefdorp", "GR2026_Proefdorp" + i));
                assertThat(answer.statusCode()).isEqualTo(201);
                acknowledged.add(Api.object(answer).getString("id"));
            }
            first.kill();
        }
        try (Distribution second = Distribution.start(data, "--demo")) {
            Api api = new Api(second.address(), clerk);
            assertThat(acknowledged)
                    .allSatisfy(id -> assertThat(
                                    api.send("get", "/v1/elections/" + id, "").statusCode())
                            .isEqualTo(200));
            JsonObject chain = Api.object(api.send("get", "/v1/audit/verification", ""));
            assertThat(chain.getBoolean("valid")).isTrue();
            assertThat(chain.getInt("entries")).isEqualTo(25);
        }
    }

    @Test
    void aServerThatIsNoDemonstrationRefusesItsTokens() throws Exception {
        try (Distribution plain = Distribution.start(folder.resolve("plain"))) {
            Api api = new Api(plain.address(), Distribution.token("anna", List.of("clerk")));
            assertThat(api.send("get", "/v1/elections", "").statusCode()).isEqualTo(401);
            assertThat(plain.stop()).as("exit code after SIGTERM").isIn(0, 143);
        }
    }
}
