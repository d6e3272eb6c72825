package nl.zetel.it;

import static nl.zetel.it.NominationWeek.createdObject;
import static nl.zetel.it.NominationWeek.json;
import static nl.zetel.it.NominationWeek.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** From the examination to the published lists: what is refused on the way, and by which second. */
class ExaminationIT {

    @Test
    void theRulesProposeAndOnlyTheRightPersonAtTheRightMomentDecides() {
        NominationWeek week = new NominationWeek("9902", "Onderzoekdorp");
        week.submitAll();
        SharedServer.clock("2018-02-06T15:59:00+01:00");
        refused(week.clerk().send("post", week.path("/examinations"), ""), 409, "too-early");
        SharedServer.clock("2018-02-06T16:00:00+01:00");
        JsonObject examined = createdObject(week.clerk().send("post", week.path("/examinations"), ""));
        refused(week.clerk().send("post", week.path("/examinations"), ""), 409, "already-exists");
        JsonObject list = of(examined, "Oude Groep");
        String path = week.path("/list-examinations/" + list.getString("id"));
        JsonObject omission = list.getJsonArray("omissions").getJsonObject(0);
        assertThat(omission.getString("article")).isEqualTo("Kieswet I 2(1)(b)");

        omissionIsReviewedToldAndRepairedInTime(week, path, omission.getString("id"));
        decisionsAreTakenAfterThem(week, path);
        numbersAreFixedAndTheListsPublished(week);
    }

    @Test
    void aProofOfDeathAfterTheProposalsWaitsForNewOnesBeforeAnyListIsDecided() {
        NominationWeek week = new NominationWeek("9968", "Bewijsdorp");
        week.submitAll();
        week.examine();
        week.proposeAfterRepair();
        String old = identifier(week, "Oude Groep");
        String other = week.path("/list-examinations/" + identifier(week, "Andere Groep") + "/decisions");
        String proof = "{\"position\":2,\"note\":\"akte van overlijden\"}";
        createdObject(week.clerk().json("post", week.path("/list-examinations/" + old + "/death-documents"), proof));
        SharedServer.clock("2018-02-09T16:00:00+01:00");
        JsonObject early = refused(
                week.member().json("post", other, "{\"valid\":true,\"reason\":\"besproken\"}"), 409, "wrong-state");
        assertThat(early.getString("detail"))
                .startsWith(
                        "Over de lijst \"Oude Groep\" ligt er geen voorstel van de regels. Laat eerst alle besluiten")
                .endsWith("; daarna kan dit (volgens de kalender vanaf 9 februari 2018 15.00 uur)");

        week.propose();
        JsonObject decided = Objects.requireNonNull(week.decideProposed().get("Oude Groep"));
        assertThat(decided.getJsonObject("decision").getJsonArray("struck").getValuesAs(JsonObject.class))
                .extracting(each -> each.getInt("position"))
                .containsExactly(2);
    }

    private static String identifier(NominationWeek week, String designation) {
        return week.items("/list-examinations").stream()
                .filter(list -> list.getString("designation").equals(designation))
                .findFirst()
                .orElseThrow()
                .getString("id");
    }

    private static void omissionIsReviewedToldAndRepairedInTime(NominationWeek week, String path, String omission) {
        refused(week.clerk().send("post", path + "/letters", ""), 409, "wrong-state");
        String review = json("itemId", omission, "disposition", "CONFIRM", "reason", "gezien");
        refused(week.clerk().json("post", path + "/reviews", review), 403, "not-allowed");
        Api sameUser = SharedServer.in("9902", "anna", "committee");
        refused(sameUser.json("post", path + "/reviews", review), 403, "four-eyes");
        createdObject(week.member().json("post", path + "/reviews", review));
        String repair = json("omissionId", omission, "note", "verklaring");
        SharedServer.clock("2018-02-07T10:00:00+01:00");
        refused(week.clerk().json("post", path + "/repairs", repair), 409, "wrong-state");
        createdObject(week.clerk().send("post", path + "/letters", ""));
        SharedServer.clock("2018-02-07T17:00:01+01:00");
        JsonObject early = refused(week.clerk().json("post", path + "/repairs", repair), 409, "too-early");
        assertThat(early.getJsonObject("possible").getString("from")).isEqualTo("2018-02-08T09:00:00+01:00");
        SharedServer.clock("2018-02-09T15:00:01+01:00");
        JsonObject late = refused(week.clerk().json("post", path + "/repairs", repair), 409, "deadline-passed");
        assertThat(late.getJsonObject("possible").getString("until")).isEqualTo("2018-02-09T15:00:00+01:00");
        assertThat(late.getString("detail")).contains("Kieswet I 8");
        SharedServer.clock("2018-02-09T14:59:00+01:00");
        createdObject(week.clerk().json("post", path + "/repairs", repair));
        refused(week.clerk().send("post", week.path("/decision-proposals"), ""), 409, "too-early");
    }

    private static void decisionsAreTakenAfterThem(NominationWeek week, String path) {
        SharedServer.clock("2018-02-09T15:30:00+01:00");
        JsonObject proposed = createdObject(week.clerk().send("post", week.path("/decision-proposals"), ""));
        String valid = "{\"valid\":true,\"reason\":\"besproken\"}";
        refused(week.member().json("post", path + "/decisions", valid), 409, "too-early");
        SharedServer.clock("2018-02-09T16:00:00+01:00");
        Api sameUser = SharedServer.in("9902", "anna", "committee");
        refused(sameUser.json("post", path + "/decisions", valid), 403, "four-eyes");
        refused(
                week.member().json("post", path + "/decisions", valid.replace("true", "false")),
                422,
                "invalid-content");
        JsonObject undecided = refused(week.clerk().send("post", week.path("/numberings"), ""), 409, "wrong-state");
        assertThat(undecided.getString("detail")).startsWith("Over 2 lijsten is nog niet beslist. ");
        assertThat(undecided.getJsonObject("possible").getString("when")).isEqualTo("AFTER");
        for (JsonValue list : proposed.getJsonArray("lists")) {
            String each = week.path("/list-examinations/" + list.asJsonObject().getString("id"));
            JsonObject decided = createdObject(week.member().json("post", each + "/decisions", valid));
            assertThat(decided.getString("state")).isEqualTo("DECIDED");
        }
        JsonObject again = refused(week.member().json("post", path + "/decisions", valid), 409, "wrong-state");
        assertThat(again.getString("detail"))
                .startsWith("Over de lijst \"Oude Groep\" is op 9 februari 2018 beslist. Dit kan niet meer. ");
        assertThat(again.getJsonObject("possible").getString("when")).isEqualTo("NO_MORE");
    }

    private static void numbersAreFixedAndTheListsPublished(NominationWeek week) {
        JsonObject numbering = createdObject(week.clerk().send("post", week.path("/numberings"), ""));
        String path = week.path("/numberings/" + numbering.getString("id"));
        refused(week.clerk().json("post", week.path("/documents"), "{\"kind\":\"230b\"}"), 409, "wrong-state");
        Api sameUser = SharedServer.in("9902", "anna", "committee");
        refused(sameUser.send("post", path + "/confirmations", ""), 403, "four-eyes");
        String lot = "{\"listId\":\"" + week.lists().get(0) + "\",\"witnesses\":[\"getuige\"]}";
        refused(week.member().json("post", path + "/lots", lot), 409, "wrong-state");
        refused(week.clerk().send("post", week.path("/list-publications"), ""), 409, "wrong-state");
        createdObject(week.member().send("post", path + "/confirmations", ""));
        HttpResponse<String> notYet = SharedServer.nobody().send("get", open(week), "");
        refused(notYet, 404, "not-found");
        refused(week.clerk().send("post", week.path("/list-publications"), ""), 409, "too-early");
        SharedServer.clock("2018-02-14T00:00:01+01:00");
        createdObject(week.clerk().send("post", week.path("/list-publications"), ""));
        theListsArePublicAndThePrivateOnesAreNot(week);
    }

    private static void theListsArePublicAndThePrivateOnesAreNot(NominationWeek week) {
        HttpResponse<String> data = SharedServer.nobody().send("get", open(week), "", "Accept", "application/json");
        assertThat(data.statusCode()).isEqualTo(200);
        assertThat(data.body()).contains("Oude Groep", "Bakker").doesNotContain("1970", "Brink");
        HttpResponse<String> page = SharedServer.nobody().send("get", open(week), "", "Accept", "text/html");
        assertThat(page.body()).contains("<h2>Lijst 1 – Oude Groep</h2>").doesNotContain("1970");
        JsonObject document = createdObject(week.clerk().json("post", week.path("/documents"), "{\"kind\":\"230c\"}"));
        String content = week.path("/documents/" + document.getString("id") + "/content");
        refused(week.auditor().send("get", content, ""), 403, "not-allowed");
        assertThat(week.member().send("get", content, "").body()).contains("1970-01-01");
    }

    private static String open(NominationWeek week) {
        return week.path("/candidate-lists").replace("/v1/elections/", "/v1/public/elections/");
    }

    private static JsonObject of(JsonObject examination, String designation) {
        List<JsonObject> lists = examination.getJsonArray("lists").getValuesAs(JsonObject.class);
        return lists.stream()
                .filter(list -> list.getString("designation").equals(designation))
                .findFirst()
                .orElseThrow();
    }
}
