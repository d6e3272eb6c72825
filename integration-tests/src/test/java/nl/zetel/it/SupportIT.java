package nl.zetel.it;

import static nl.zetel.it.Westerveld.BOTH;
import static nl.zetel.it.Westerveld.CLERK;
import static nl.zetel.it.Westerveld.VERIFIER;
import static nl.zetel.it.Westerveld.refused;
import static nl.zetel.it.Westerveld.residents;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.zetel.api.person.Person;
import nl.zetel.plugin.brpstub.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Support declarations at the counter: in the period, by voters, once. */
class SupportIT {

    private static final String NO = "{\"outcome\":\"NO\",\"reason\":\"Niet aangetoond\"}";

    @AfterEach
    void heal() {
        SharedServer.register().knobs().heal();
    }

    @Test
    void nobodySignsBeforeThePeriodOrAfterItAndNobodyIsLookedUpThen() {
        String election = Westerveld.election();
        String list = Westerveld.list(CLERK, election, residents(0, 1));
        Person voter = residents(10, 1).get(0);
        int asked = SharedServer.register().traffic().requests().size();
        SharedServer.clock("2018-01-21T23:59:50+01:00");
        JsonObject early = refused(sign(CLERK, election, list, voter), 409, "too-early");
        assertThat(early.getString("detail")).contains("22 januari 2018");
        SharedServer.clock("2018-02-06T00:00:00+01:00");
        refused(sign(CLERK, election, list, voter), 409, "deadline-passed");
        SharedServer.clock("2018-02-07T10:00:00+01:00");
        JsonObject repair = refused(sign(CLERK, election, list, voter), 409, "deadline-passed");
        assertThat(repair.getString("legalBasis")).isEqualTo("Kieswet I 2(3)");
        assertThat(SharedServer.register().traffic().requests()).hasSize(asked);
    }

    @Test
    void aVoterSignsForAListOnceAndARepeatedRequestIsTheSameSignature() {
        String election = open();
        String list = Westerveld.list(CLERK, election, residents(0, 1));
        Person voter = residents(10, 1).get(0);
        String key = java.util.UUID.randomUUID().toString();
        HttpResponse<String> first = sign(CLERK, election, list, voter, "Idempotency-Key", key);
        HttpResponse<String> second = sign(CLERK, election, list, voter, "Idempotency-Key", key);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        refused(sign(CLERK, election, list, voter), 409, "already-exists");
        assertThat(summary(election, list).getInt("counted")).isEqualTo(1);
    }

    @Test
    void whoSignedForTwoListsCountsForNeitherHoweverManyCountersAreAtWork() throws Exception {
        String election = open();
        String first = Westerveld.list(CLERK, election, residents(0, 1));
        String second = Westerveld.list(CLERK, election, residents(1, 1));
        List<Person> once = residents(40, 5);
        List<Person> twice = residents(10, 20);
        List<Future<HttpResponse<String>>> answers = new ArrayList<>();
        ExecutorService counters = Executors.newFixedThreadPool(20);
        try {
            for (Person voter : twice) {
                answers.add(counters.submit(() -> sign(CLERK, election, first, voter)));
                answers.add(counters.submit(() -> sign(CLERK, election, second, voter)));
            }
            for (Person voter : once) {
                answers.add(counters.submit(() -> sign(CLERK, election, first, voter)));
            }
            int seen = 0;
            for (Future<HttpResponse<String>> answer : answers) {
                assertThat(answer.get().statusCode()).as(answer.get().body()).isEqualTo(201);
                seen += answer.get().body().contains("SIGNED_MORE_THAN_ONE") ? 1 : 0;
            }
            assertThat(seen).as("counters that saw the other signature").isEqualTo(20);
        } finally {
            counters.shutdownNow();
        }
        assertThat(summary(election, first).getInt("counted")).isEqualTo(5);
        assertThat(summary(election, first).getInt("short")).isEqualTo(5);
        assertThat(summary(election, second).getInt("counted")).isZero();
    }

    @Test
    void whileTheRegisterIsSilentNobodyIsTakenForAVoterAndAnotherPersonDecides() {
        String election = open();
        String list = Westerveld.list(CLERK, election, residents(0, 1));
        SharedServer.register().knobs().always(Fault.FORBIDDEN);
        JsonObject declaration =
                Api.object(sign(BOTH, election, list, residents(10, 1).get(0)));
        JsonObject other =
                Api.object(sign(BOTH, election, list, residents(11, 1).get(0)));
        SharedServer.register().knobs().heal();
        assertThat(declaration.getString("outcome")).isEqualTo("UNDETERMINED");
        assertThat(declaration.getJsonArray("reasons").getJsonObject(0).getString("code"))
                .isEqualTo("REGISTER_UNAVAILABLE");
        assertThat(summary(election, list).getInt("counted")).isZero();
        String path = election + "/support-declarations/" + declaration.getString("id");
        refused(BOTH.json("post", path + "/decisions", NO), 403, "four-eyes");
        refused(CLERK.json("post", path + "/decisions", NO), 403, "not-allowed");
        assertThat(VERIFIER.json("post", path + "/decisions", NO).statusCode()).isEqualTo(201);
        refused(VERIFIER.json("post", path + "/decisions", NO), 409, "wrong-state");
        refused(CLERK.send("post", path + "/register-consultations", ""), 409, "wrong-state");

        String second = election + "/support-declarations/" + other.getString("id");
        HttpResponse<String> looked = CLERK.send("post", second + "/register-consultations", "");
        assertThat(Api.object(looked).getString("outcome")).isEqualTo("YES");
        refused(VERIFIER.json("post", second + "/decisions", NO), 409, "wrong-state");
        assertThat(summary(election, list).getInt("counted")).isEqualTo(1);
    }

    @Test
    void declarationsThatNameOtherCandidatesThanTheListDoNotCount() {
        String election = open();
        String list = Westerveld.list(CLERK, election, residents(0, 2));
        sign(CLERK, election, list, residents(10, 1).get(0));
        String tag = CLERK.send("get", list, "").headers().firstValue("ETag").orElseThrow();
        String others = "{\"candidates\":" + Westerveld.candidates(residents(5, 2)) + "}";
        assertThat(CLERK.send("put", list, others, "Content-Type", "application/json", "If-Match", tag)
                        .statusCode())
                .isEqualTo(200);
        JsonObject summary = summary(election, list);
        assertThat(summary.getInt("counted")).isZero();
        assertThat(summary.getJsonArray("objections").getJsonObject(0).getString("code"))
                .isEqualTo("DIFFERS_FROM_LIST");
    }

    private static String open() {
        String election = Westerveld.election();
        SharedServer.clock("2018-01-23T10:00:00+01:00");
        return election;
    }

    private static HttpResponse<String> sign(
            Api counter, String election, String list, Person voter, String... headers) {
        String body = "{\"listId\":\"%s\",\"bsn\":\"%s\"}"
                .formatted(
                        list.substring(list.lastIndexOf('/') + 1),
                        voter.bsn().orElseThrow().value());
        List<String> all = new ArrayList<>(List.of("Content-Type", "application/json"));
        all.addAll(List.of(headers));
        return counter.send("post", election + "/support-declarations", body, all.toArray(String[]::new));
    }

    private static JsonObject summary(String election, String list) {
        return Api.object(
                CLERK.send("get", election + "/support-summaries/" + list.substring(list.lastIndexOf('/') + 1), ""));
    }
}
