package nl.zetel.it;

import static nl.zetel.it.NominationWeek.created;
import static nl.zetel.it.NominationWeek.createdObject;
import static nl.zetel.it.NominationWeek.json;
import static nl.zetel.it.NominationWeek.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Appeals against the decisions on lists: their terms, the judgment, and what it does to lists, numbers and documents. */
class AppealIT {

    private static final String PUBLICATIONS = "/list-publications";
    private static final String LATE_LIST = """
            {"designation":"Late Groep","agentDeclared":true,"candidates":[
             {"name":{"initials":"L.","surname":"Laatste"},"birth":"1980-01-01","locality":"Laatdorp",
              "home":"MUNICIPALITY","consent":{"given":true,"identityCopy":true,"sittingMember":false,"address":true}}]}""";

    @Test
    void theListsArePublishedWhenTheDecisionsAreFinalAndAgainAfterAJudgment() {
        NominationWeek week = new NominationWeek("9912", "Beroepdorp");
        JsonObject old = Objects.requireNonNull(week.decideAll().get("Oude Groep"));
        week.fixNumbers();
        assertThat(documents(week, "230b")).containsExactly("Oude Groep", "Andere Groep");
        SharedServer.clock("2018-02-13T23:59:50+01:00");
        refused(week.clerk().send("post", week.path(PUBLICATIONS), ""), 409, "too-early");

        SharedServer.clock("2018-02-14T09:00:00+01:00");
        String path = week.path("/appeals/" + appeal(week, old, "2018-02-13", true));
        refused(week.clerk().send("post", week.path(PUBLICATIONS), ""), 409, "wrong-state");
        refused(week.member().send("post", path + "/confirmations", ""), 409, "wrong-state");
        SharedServer.clock("2018-02-19T15:00:00+01:00");
        String rejected = json("outcome", "REJECTED", "givenOn", "2018-02-19", "reference", "ECLI:NL:RVS:2018:1");
        createdObject(week.clerk().json("post", path + "/judgments", rejected));
        createdObject(week.clerk().json("post", path + "/judgments", invalid("2018-02-19")));
        Api sameUser = SharedServer.in("9912", "anna", "committee");
        refused(sameUser.send("post", path + "/confirmations", ""), 403, "four-eyes");
        refused(week.clerk().send("post", week.path(PUBLICATIONS), ""), 409, "wrong-state");
        JsonObject settled = createdObject(week.member().send("post", path + "/confirmations", ""));
        assertThat(settled.getString("state")).isEqualTo("SETTLED");
        assertThat(settled.getJsonArray("judgments"))
                .as("the corrected one stays readable")
                .hasSize(2);
        refused(week.member().send("post", path + "/confirmations", ""), 409, "wrong-state");
        JsonObject over = refused(week.clerk().send("get", week.path("/inspection-copy"), ""), 409, "deadline-passed");
        assertThat(over.getJsonObject("possible").getString("until"))
                .as("open until the judgment took effect")
                .startsWith("2018-02-19T15:0");

        JsonObject list = week.examination(old.getString("id"));
        assertThat(list.getJsonObject("decision").getBoolean("valid")).isFalse();
        assertThat(list.getJsonArray("earlierDecisions").getJsonObject(0).getBoolean("valid"))
                .isTrue();
        assertThat(numbers(week)).as("nobody else's number changes").containsExactly("2 Andere Groep");
        published(week, 2);
        assertThat(open(week).getBoolean("superseded")).isFalse();
        aJudgmentTheOtherWayGivesTheOldNumberBack(week, old);
    }

    /** A list that had a number keeps it; one that never had any gets the next. */
    private static void aJudgmentTheOtherWayGivesTheOldNumberBack(NominationWeek week, JsonObject old) {
        SharedServer.clock("2018-02-21T09:00:00+01:00");
        String late = week.path("/appeals/" + appeal(week, old, "2018-02-20", false));
        String valid = json("outcome", "UPHELD", "givenOn", "2018-02-21", "reference", "ECLI:NL:RVS:2018:2")
                .replace("}", ",\"list\":{\"reason\":\"De lijst is tijdig ingeleverd.\"}}");
        createdObject(week.clerk().json("post", late + "/judgments", valid));
        createdObject(week.member().send("post", late + "/confirmations", ""));
        JsonObject session = week.session();
        assertThat(session.getString("state")).isEqualTo("SUPERSEDED");
        assertThat(numbers(week)).containsExactly("1 Oude Groep", "2 Andere Groep");
        everybodyReadsWhatWasPublishedAndWhatTheCourtChanged(week);
        published(week, 3);
        assertThat(open(week).getJsonArray("lists")).hasSize(2);
        assertThat(week.session().getJsonArray("publications")).hasSize(2);
    }

    private static void everybodyReadsWhatWasPublishedAndWhatTheCourtChanged(NominationWeek week) {
        JsonObject lists = open(week);
        assertThat(lists.getBoolean("superseded")).isTrue();
        assertThat(lists.getJsonArray("lists"))
                .extracting(list -> list.asJsonObject().getString("designation"))
                .containsExactly("Andere Groep");
        assertThat(lists.getJsonArray("changes").getString(0))
                .isEqualTo("Lijst 1 (Oude Groep) is alsnog geldig, met 2 kandidaten.");
        String page = SharedServer.nobody()
                .send("get", publicPath(week), "", "Accept", "text/html")
                .body();
        assertThat(page)
                .contains(
                        "Openbaar gemaakt op 19 februari 2018",
                        "opnieuw openbaar gemaakt (Kieswet I 17)",
                        "Lijst 1 (Oude Groep) is alsnog geldig")
                .doesNotContain("Alberts");
    }

    private static JsonObject open(NominationWeek week) {
        return Api.object(SharedServer.nobody().send("get", publicPath(week), ""));
    }

    private static String publicPath(NominationWeek week) {
        return week.path("/candidate-lists").replace("/v1/elections/", "/v1/public/elections/");
    }

    @Test
    void papersThatWereLateBecomeAListWhenTheCourtFindsThemInTime() {
        NominationWeek week = new NominationWeek("9915", "Laatdorp");
        JsonObject late = late(week);
        SharedServer.clock("2018-02-12T10:00:00+01:00");
        refused(week.clerk().json("post", week.path("/candidate-lists"), LATE_LIST), 409, "deadline-passed");
        String path = week.path("/appeals/" + appeal(week, late, "2018-02-12", true));
        SharedServer.clock("2018-02-15T10:00:00+01:00");
        String judgment = json("outcome", "UPHELD", "givenOn", "2018-02-15", "reference", "ECLI:NL:RVS:2018:4")
                .replace("}", ",\"list\":{\"reason\":\"De inleveraar stond om vijf uur al binnen.\"}}");
        HttpResponse<String> unknown = week.clerk().json("post", path + "/judgments", judgment);
        refused(unknown, 409, "wrong-state");
        assertThat(unknown.body()).contains("late-lists");

        String list = created(week.clerk().json("post", week.path("/candidate-lists"), LATE_LIST));
        refused(
                week.clerk()
                        .json(
                                "post",
                                path + "/late-lists",
                                json("listId", week.lists().get(0))),
                409,
                "wrong-state");
        JsonObject appeal = createdObject(week.clerk().json("post", path + "/late-lists", json("listId", list)));
        assertThat(appeal.getString("listId")).isEqualTo(list);
        assertThat(numbers(week)).as("the decision stands until the judgment").hasSize(2);
        createdObject(week.clerk().json("post", path + "/judgments", judgment));
        refused(
                SharedServer.in("9915", "anna", "committee").send("post", path + "/confirmations", ""),
                403,
                "four-eyes");
        createdObject(week.member().send("post", path + "/confirmations", ""));
        assertThat(numbers(week)).containsExactly("1 Oude Groep", "2 Andere Groep", "3 Late Groep");
        JsonObject examination = week.examination(late.getString("id"));
        assertThat(examination.getJsonObject("decision").getBoolean("valid")).isTrue();
        assertThat(examination
                        .getJsonArray("earlierDecisions")
                        .getJsonObject(0)
                        .getJsonArray("grounds")
                        .getJsonObject(0)
                        .getString("article"))
                .isEqualTo("Kieswet I 5(a)");
        refused(week.clerk().json("post", week.path("/candidate-lists"), LATE_LIST), 409, "deadline-passed");
        published(week, 2);
        assertThat(open(week).getJsonArray("lists")).hasSize(3);
    }

    @Test
    void papersWhoseAppealFailsAreNoListOfTheElectionAndStayInTheFile() {
        NominationWeek week = new NominationWeek("9166", "Telaatdorp");
        JsonObject late = late(week);
        SharedServer.clock("2018-02-12T10:00:00+01:00");
        String path = week.path("/appeals/" + appeal(week, late, "2018-02-12", true));
        String list = created(week.clerk().json("post", week.path("/candidate-lists"), LATE_LIST));
        createdObject(week.clerk().json("post", path + "/late-lists", json("listId", list)));
        JsonObject pending = Api.object(week.clerk().send("get", week.path("/candidate-lists/" + list), ""));
        assertThat(pending.getString("state")).isEqualTo("LATE");
        assertThat(pending.getString("lateness")).contains("Het beroep loopt nog");

        SharedServer.clock("2018-02-15T10:00:00+01:00");
        createdObject(week.clerk()
                .json(
                        "post",
                        path + "/judgments",
                        json("outcome", "REJECTED", "givenOn", "2018-02-15", "reference", "ECLI:NL:RVS:2018:5")));
        createdObject(week.member().send("post", path + "/confirmations", ""));
        JsonObject failed = Api.object(week.clerk().send("get", week.path("/candidate-lists/" + list), ""));
        assertThat(failed.getString("state")).isEqualTo("LATE");
        assertThat(failed.getString("lateness"))
                .contains("Het beroep slaagde niet (ECLI:NL:RVS:2018:5)", "geen lijst van deze verkiezing");
        assertThat(failed.getJsonArray("candidates")).as("it stays in the file").hasSize(1);

        assertThat(documents(week, "230b")).containsExactly("Oude Groep", "Andere Groep");
        assertThat(documents(week, "230c")).containsExactly("Oude Groep", "Andere Groep");
        assertThat(content(
                        week,
                        createdObject(
                                week.clerk().json("post", week.path("/printer-files"), "{\"byteOrderMark\":false}"))))
                .contains("Andere Groep")
                .doesNotContain("Laatste");
        published(week, 1);
        assertThat(open(week).getJsonArray("lists"))
                .extracting(each -> each.asJsonObject().getString("designation"))
                .containsExactly("Oude Groep", "Andere Groep");
        assertThat(report(week)).contains("Andere Groep").doesNotContain("Laatste");
    }

    /** Two lists in time and decided, and papers that came too late. */
    private static JsonObject late(NominationWeek week) {
        week.submitAll();
        SharedServer.clock("2018-02-05T17:00:01+01:00");
        created(week.clerk().json("post", week.path("/check-ins"), """
                {"visitor":{"initials":"L.","surname":"Laat"},"documentKind":"PASSPORT","entitled":"YES",
                 "designation":"Late Groep"}"""));
        week.examine();
        week.proposeAfterRepair();
        JsonObject late =
                Objects.requireNonNull(week.decideProposed("Late Groep").get("Late Groep"));
        week.fixNumbers();
        return late;
    }

    @Test
    void aListThatAJudgmentFindsValidGetsTheNextNumberAndNewFiles() {
        NominationWeek week = new NominationWeek("9913", "Nummerdorp");
        JsonObject other = Objects.requireNonNull(week.decideAll("Andere Groep").get("Andere Groep"));
        assertThat(other.getJsonObject("decision").getBoolean("valid")).isFalse();
        week.fixNumbers();
        assertThat(documents(week, "230b")).containsExactly("Oude Groep");
        String signed = report(week);
        SharedServer.clock("2018-02-15T09:00:00+01:00");
        String path = week.path("/appeals/" + appeal(week, other, "2018-02-12", true));
        JsonObject appeal = Api.object(week.auditor().send("get", path, ""));
        assertThat(appeal.getString("judgmentDueOn"))
                .as("the sixth day is a Sunday")
                .isEqualTo("2018-02-19");
        assertThat(appeal.getJsonArray("repairableAtCourt").getJsonObject(0).getString("kind"))
                .as("nobody was told of the omission (I 8)")
                .isEqualTo("D");
        String valid = json("outcome", "UPHELD", "givenOn", "2018-02-15", "reference", "ECLI:NL:RVS:2018:3")
                .replace("}", ",\"list\":{\"reason\":\"Het verzuim is bij de Afdeling hersteld.\"}}");
        refused(
                week.clerk().json("post", path + "/judgments", valid.replace("UPHELD", "REJECTED")),
                422,
                "invalid-content");
        createdObject(week.clerk().json("post", path + "/judgments", valid));
        createdObject(week.member().send("post", path + "/confirmations", ""));
        List<JsonObject> files = week.items("/documents").stream()
                .filter(file -> file.getString("kind").equals("230b"))
                .toList();
        assertThat(files).extracting(file -> file.getInt("version")).containsExactly(1, 2);
        assertThat(files).extracting(file -> file.getBoolean("superseded")).containsExactly(true, false);
        assertThat(content(week, files.get(0))).doesNotContain("Andere Groep");
        assertThat(content(week, files.get(1))).contains("Andere Groep");
        assertThat(week.items("/documents"))
                .extracting(file -> file.getString("kind"))
                .contains("judgment-effect");
        assertThat(numbers(week)).containsExactly("1 Oude Groep", "2 Andere Groep");
        assertThat(report(week))
                .as("the session's report tells what the session decided")
                .isEqualTo(signed);
    }

    @Test
    void anAppealIsRecordedOnceAfterTheDecisionAndOnADayThatCanBe() {
        NominationWeek week = new NominationWeek("9914", "Termijndorp");
        JsonObject list = Objects.requireNonNull(week.decideAll().get("Oude Groep"));
        HttpResponse<String> early =
                week.clerk().json("post", week.path("/appeals"), body(list, "2018-02-08", "201800001/1"));
        refused(early, 422, "invalid-content");
        refused(
                week.clerk().json("post", week.path("/appeals"), body(list, "2018-02-10", "201800001/1")),
                422,
                "invalid-content");
        created(week.clerk().json("post", week.path("/appeals"), body(list, "2018-02-09", "201800001/1")));
        refused(
                week.clerk().json("post", week.path("/appeals"), body(list, "2018-02-09", "201800001/1")),
                409,
                "already-exists");
        refused(
                week.auditor().json("post", week.path("/appeals"), body(list, "2018-02-09", "201800002/1")),
                403,
                "not-allowed");
    }

    private static String appeal(NominationWeek week, JsonObject list, String receivedOn, boolean inTime) {
        JsonObject appeal = createdObject(
                week.clerk().json("post", week.path("/appeals"), body(list, receivedOn, receivedOn + "/1")));
        assertThat(appeal.getBoolean("inTime")).isEqualTo(inTime);
        assertThat(appeal.getString("state")).isEqualTo("PENDING");
        return appeal.getString("id");
    }

    private static String body(JsonObject list, String receivedOn, String reference) {
        return json(
                "listExaminationId",
                list.getString("id"),
                "appellant",
                "VOTER",
                "receivedOn",
                receivedOn,
                "reference",
                reference);
    }

    private static String invalid(String givenOn) {
        return Json.createObjectBuilder(
                        Api.object(json("outcome", "UPHELD", "givenOn", givenOn, "reference", "ECLI:NL:RVS:2018:1")))
                .add(
                        "list",
                        Api.object(
                                "{\"reason\":\"De inleveraar was geen kiezer.\",\"grounds\":[{\"article\":\"Kieswet I 5(e)\","
                                        + "\"detail\":\"Niet ingeleverd door een kiezer.\"}]}"))
                .build()
                .toString();
    }

    private static void published(NominationWeek week, int edition) {
        JsonObject session = createdObject(week.clerk().send("post", week.path(PUBLICATIONS), ""));
        assertThat(session.getString("state")).isEqualTo("PUBLISHED");
        assertThat(session.getInt("edition")).isEqualTo(edition);
        refused(week.clerk().send("post", week.path(PUBLICATIONS), ""), 409, "wrong-state");
    }

    private static List<String> numbers(NominationWeek week) {
        String content = content(week, createdObject(week.clerk().json("post", week.path("/documents"), kind("230b"))));
        return Pattern.compile("AffiliationIdentifier Id=\"(\\d+)\">\\s*<RegisteredName>([^<]*)<")
                .matcher(content)
                .results()
                .map(found -> found.group(1) + " " + found.group(2))
                .toList();
    }

    /** Makes a file and answers the names of its lists. */
    private static List<String> documents(NominationWeek week, String kind) {
        String content = content(week, createdObject(week.clerk().json("post", week.path("/documents"), kind(kind))));
        return Pattern.compile("<RegisteredName>([^<]*)<")
                .matcher(content)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String kind(String kind) {
        return json("kind", kind);
    }

    private static String content(NominationWeek week, JsonObject document) {
        return week.member()
                .send("get", week.path("/documents/" + document.getString("id") + "/content"), "")
                .body();
    }

    /** What the report of the session says of the lists, without its foot. */
    private static String report(NominationWeek week) {
        String path = week.path("/examinations/" + week.session().getString("id") + "/reports");
        JsonObject report = createdObject(week.clerk().json("post", path, json("model", "I_4", "chair", "R. Jager")));
        String page = content(week, report);
        return page.substring(page.indexOf("<main>"), page.indexOf("</main>"));
    }
}
