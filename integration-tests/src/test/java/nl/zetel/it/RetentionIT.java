package nl.zetel.it;

import static nl.zetel.it.NominationWeek.created;
import static nl.zetel.it.NominationWeek.createdObject;
import static nl.zetel.it.NominationWeek.json;
import static nl.zetel.it.NominationWeek.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What has to be destroyed is destroyed on time, with proof, and not while something stops it (Kieswet I 19). */
class RetentionIT {

    private static final String TOWN = "9931";
    private static final Api ADMINISTRATOR = SharedServer.in(TOWN, "beheer", "administrator");

    @Test
    void declarationsAndListsAreDestroyedWhenTheDecisionsAreFinalAndTheChainProvesIt() throws Exception {
        NominationWeek week = new NominationWeek(TOWN, "Vergeetdorp");
        visit(week);
        sign(week);
        JsonObject waiting = item(week, "SUPPORT_DECLARATIONS");
        assertThat(waiting.getString("state")).isEqualTo("WAITING");
        assertThat(waiting.getBoolean("expected")).isTrue();
        assertThat(waiting.getString("dueFrom")).isEqualTo("2018-02-14");
        assertThat(waiting.getInt("records")).isEqualTo(1);
        JsonObject nothing = prepare(week);
        assertThat(nothing.getJsonArray("lines")).isEmpty();
        refused(ADMINISTRATOR.send("post", run(nothing) + "/executions", ""), 409, "wrong-state");

        decide(week);
        assertThat(item(week, "SUPPORT_DECLARATIONS").getString("state")).isEqualTo("WAITING");
        SharedServer.clock("2018-02-14T00:00:01+01:00");
        createdObject(week.clerk().send("post", week.path("/list-publications"), ""));
        assertThat(item(week, "SUPPORT_DECLARATIONS").getString("state")).isEqualTo("DUE");
        whatIsHeldStays(week);
        nobodyDestroysWhatTheyDidNotSee(week);
        JsonObject done = destroy(week);
        assertThat(outcomes(done))
                .contains(
                        "SUPPORT_DECLARATIONS 1", "CANDIDATE_LISTS 2", "CHECK_INS 2", "PRE_SUBMISSION_APPOINTMENTS 1");
        assertThat(week.clerk()
                        .send("get", week.path("/pre-submission-appointments"), "")
                        .body())
                .doesNotContain("Berend");
        nothingIsLeft(week, done);
        thePaperFollows(week);
        assertThat(prepare(week).getJsonArray("lines")).isEmpty();
    }

    private static void whatIsHeldStays(NominationWeek week) {
        String body = "{\"kinds\":[\"SUPPORT_DECLARATIONS\"],\"reason\":\"Onderzoek naar handtekeningen\"}";
        refused(week.clerk().json("post", week.path("/retention-holds"), body), 403, "not-allowed");
        String hold = created(week.member().json("post", week.path("/retention-holds"), body));
        JsonObject held = item(week, "SUPPORT_DECLARATIONS");
        assertThat(held.getString("state")).isEqualTo("HELD");
        assertThat(held.getString("hold")).isEqualTo("Onderzoek naar handtekeningen");
        assertThat(item(week, "CANDIDATE_LISTS").getString("state")).isEqualTo("DUE");
        assertThat(outcomes(prepare(week))).noneMatch(line -> line.startsWith("SUPPORT"));
        refused(paper(week, "SUPPORT_DECLARATIONS", "2018-02-14"), 409, "wrong-state");
        String release = week.path("/retention-holds/" + hold + "/releases");
        refused(ADMINISTRATOR.json("post", release, "{\"reason\":\"klaar\"}"), 403, "not-allowed");
        createdObject(week.member().json("post", release, "{\"reason\":\"klaar\"}"));
        refused(week.member().json("post", release, "{\"reason\":\"klaar\"}"), 409, "wrong-state");
    }

    private static void nobodyDestroysWhatTheyDidNotSee(NominationWeek week) {
        JsonObject prepared = prepare(week);
        String hold = created(week.member().json("post", week.path("/retention-holds"), "{\"reason\":\"wacht\"}"));
        refused(ADMINISTRATOR.send("post", run(prepared) + "/executions", ""), 409, "wrong-state");
        createdObject(week.member()
                .json("post", week.path("/retention-holds/" + hold + "/releases"), "{\"reason\":\"verder\"}"));
        refused(week.clerk().json("post", "/v1/retention-runs", "{}"), 403, "not-allowed");
        refused(SharedServer.in("9932", "beheer", "administrator").send("get", run(prepared), ""), 404, "not-found");
    }

    private static JsonObject destroy(NominationWeek week) throws InterruptedException {
        JsonObject prepared = prepare(week);
        HttpResponse<String> job = ADMINISTRATOR.send("post", run(prepared) + "/executions", "");
        assertThat(job.statusCode()).as(job.body()).isEqualTo(202);
        Waiting.until(
                "the run is done", () -> read(run(prepared)).getString("state").equals("COMPLETED"));
        refused(ADMINISTRATOR.send("post", run(prepared) + "/executions", ""), 409, "wrong-state");
        return read(run(prepared));
    }

    private static void nothingIsLeft(NominationWeek week, JsonObject done) {
        String list = week.clerk()
                .send("get", week.path("/candidate-lists/" + week.lists().get(0)), "")
                .body();
        assertThat(list).contains("Alberts").doesNotContain("Leveraar");
        assertThat(Api.object(week.clerk().send("get", week.path("/support-declarations"), ""))
                        .getJsonArray("items"))
                .isEmpty();
        assertThat(item(week, "SUPPORT_DECLARATIONS").getInt("records")).isZero();
        String proof = chain("personal-data-destroyed");
        assertThat(proof).contains("Kieswet I 19", "SUPPORT_DECLARATIONS").doesNotContain("Leveraar", "Alberts");
        JsonObject verified = Api.object(week.auditor().send("get", "/v1/audit/verification", ""));
        assertThat(verified.getBoolean("valid")).isTrue();
        assertThat(chain("support-declaration-signed")).contains("\"after\":\"\"");
        String certificate =
                week.path("/documents/" + done.getJsonArray("documentIds").getString(0) + "/content");
        assertThat(week.clerk().send("get", certificate, "").body())
                .contains("Proces-verbaal van vernietiging", "Ondersteuningsverklaringen", "Kieswet I 19")
                .doesNotContain("Leveraar");
    }

    private static void thePaperFollows(NominationWeek week) {
        assertThat(item(week, "SUPPORT_DECLARATIONS").getString("state")).isEqualTo("DUE");
        refused(paper(week, "CHECK_INS", "2018-02-14"), 422, "invalid-content");
        refused(paper(week, "SUPPORT_DECLARATIONS", "2018-02-13"), 409, "too-early");
        refused(paper(week, "SUPPORT_DECLARATIONS", "2018-02-15"), 422, "invalid-content");
        refused(paper(week, "BALLOT_PACKETS", "2018-02-14"), 409, "wrong-state");
        createdObject(paper(week, "SUPPORT_DECLARATIONS", "2018-02-14"));
        JsonObject item = item(week, "SUPPORT_DECLARATIONS");
        assertThat(item.getString("state")).isEqualTo("EMPTY");
        assertThat(item.getString("paperDestroyedOn")).isEqualTo("2018-02-14");
    }

    private static HttpResponse<String> paper(NominationWeek week, String kind, String day) {
        return week.clerk()
                .json(
                        "post",
                        week.path("/paper-destructions"),
                        json("kind", kind, "destroyedOn", day, "method", "versnipperd"));
    }

    @Test
    void messagesAboutCandidatesFromElsewhereGoWithTheDecisions() throws Exception {
        NominationWeek week = NominationWeek.of2026(TOWN, "Vergeetlater");
        week.decideAll();
        week.fixNumbers();
        createdObject(
                week.clerk()
                        .json(
                                "post",
                                week.path("/settlement-reports/receipts"),
                                "{\"kind\":\"REPORT_RECEIVED\",\"municipality\":\"Assen\",\"receivedOn\":\"2026-02-03\","
                                        + "\"candidates\":[{\"initials\":\"A.\",\"surname\":\"Vestiging\",\"birth\":\"1980-05-05\"}]}"));
        assertThat(item(week, "SETTLEMENT_REPORTS").getString("state")).isEqualTo("WAITING");
        SharedServer.clock(item(week, "SETTLEMENT_REPORTS").getString("dueFrom") + "T10:00:00+01:00");
        createdObject(week.clerk().send("post", week.path("/list-publications"), ""));
        assertThat(outcomes(destroy(week))).contains("SETTLEMENT_REPORTS 1");
        assertThat(week.items("/settlement-reports")).isEmpty();
    }

    /** A group comes to show its list. */
    private static void visit(NominationWeek week) {
        String slot = created(week.clerk()
                .json(
                        "post",
                        week.path("/pre-submission-slots"),
                        "{\"startsAt\":\"2018-01-23T10:00:00+01:00\",\"endsAt\":\"2018-01-23T10:30:00+01:00\","
                                + "\"place\":\"Kamer 1\",\"capacity\":2}"));
        createdObject(week.clerk()
                .json(
                        "post",
                        week.path("/pre-submission-appointments"),
                        json("slotId", slot, "group", "Contactgroep", "contact", "Berend")));
    }

    /** A voter signs for the first list; whether it counts does not matter here. */
    private static void sign(NominationWeek week) {
        SharedServer.clock("2018-01-23T10:00:00+01:00");
        String bsn = Westerveld.residents(30, 1).get(0).bsn().orElseThrow().value();
        createdObject(week.clerk()
                .json(
                        "post",
                        week.path("/support-declarations"),
                        json("listId", week.lists().get(0), "bsn", bsn)));
    }

    /** Everything from nomination day until the lists are numbered. */
    private static void decide(NominationWeek week) {
        week.submitAll();
        SharedServer.clock("2018-02-06T16:00:00+01:00");
        JsonObject examined = createdObject(week.clerk().send("post", week.path("/examinations"), ""));
        for (JsonObject list : lists(examined)) {
            for (JsonValue omission : list.getJsonArray("omissions")) {
                String review = json(
                        "itemId", omission.asJsonObject().getString("id"), "disposition", "REJECT", "reason", "gezien");
                createdObject(week.member()
                        .json("post", week.path("/list-examinations/" + list.getString("id") + "/reviews"), review));
            }
        }
        SharedServer.clock("2018-02-09T15:30:00+01:00");
        JsonObject proposed = createdObject(week.clerk().send("post", week.path("/decision-proposals"), ""));
        SharedServer.clock("2018-02-09T16:00:00+01:00");
        for (JsonObject list : lists(proposed)) {
            createdObject(week.member()
                    .json(
                            "post",
                            week.path("/list-examinations/" + list.getString("id") + "/decisions"),
                            "{\"valid\":true,\"reason\":\"besproken\"}"));
        }
        String numbering = created(week.clerk().send("post", week.path("/numberings"), ""));
        createdObject(week.member().send("post", week.path("/numberings/" + numbering + "/confirmations"), ""));
    }

    private static List<JsonObject> lists(JsonObject examination) {
        return examination.getJsonArray("lists").getValuesAs(JsonObject.class);
    }

    private static JsonObject prepare(NominationWeek week) {
        String id = week.path("").substring("/v1/elections/".length());
        return createdObject(ADMINISTRATOR.json("post", "/v1/retention-runs", json("electionId", id)));
    }

    private static String run(JsonObject run) {
        return "/v1/retention-runs/" + run.getString("id");
    }

    private static JsonObject read(String path) {
        return Api.object(ADMINISTRATOR.send("get", path, ""));
    }

    private static List<String> outcomes(JsonObject run) {
        return run.getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                .map(line -> line.getString("kind") + " " + line.getInt("records"))
                .toList();
    }

    private static JsonObject item(NominationWeek week, String kind) {
        return Api.object(week.clerk().send("get", week.path("/retention-items"), ""))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(item -> item.getString("kind").equals(kind))
                .findFirst()
                .orElseThrow();
    }

    /** The links of that action, as text. */
    private static String chain(String action) {
        return Api.object(SharedServer.in(TOWN, "otto", "auditor").send("get", "/v1/audit/entries?limit=200", ""))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(link -> link.getString("action").equals(action))
                .map(JsonObject::toString)
                .reduce("", String::concat);
    }
}
