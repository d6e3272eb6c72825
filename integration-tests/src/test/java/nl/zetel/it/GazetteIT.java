package nl.zetel.it;

import static nl.zetel.it.NominationWeek.created;
import static nl.zetel.it.NominationWeek.createdObject;
import static nl.zetel.it.NominationWeek.json;
import static nl.zetel.it.NominationWeek.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Announcements for the municipal gazette, from the schedule to the publication; and the printer's file in time. */
class GazetteIT {

    private static NominationWeek week;

    @BeforeAll
    static void prepare() {
        week = new NominationWeek("9931", "Bladdorp");
    }

    @Test
    void anAnnouncementIsMadeReadAsAFileAndNotedAsPublished() {
        SharedServer.clock("2018-01-15T10:00:00+01:00");
        assertThat(obligation("SUBMISSION").getString("state")).isEqualTo("OPEN");
        JsonObject notice = createdObject(week.clerk()
                .json(
                        "post",
                        week.path("/gazette-notices"),
                        "{\"kind\":\"SUBMISSION\",\"place\":\"Raadzaal, Markt 1\"}"));
        String content = week.path("/documents/" + notice.getString("documentId") + "/content");
        HttpResponse<String> page = week.clerk().send("get", content, "");
        assertThat(page.body())
                .contains("Raadzaal, Markt 1", "artikel H 1, tweede lid, van de Kieswet", "van 9.00 tot 17.00 uur");
        assertThat(week.clerk()
                        .send("get", content, "", "Accept", "application/pdf")
                        .body())
                .startsWith("%PDF-");
        String publications = week.path("/gazette-notices/" + notice.getString("id") + "/publications");
        String body = "{\"reference\":\"Gemeenteblad 2018, 77\",\"day\":\"2018-01-15\"}";
        refused(week.auditor().json("post", publications, body), 403, "not-allowed");
        JsonObject published = createdObject(week.clerk().json("post", publications, body));
        assertThat(published.getJsonObject("publication").getBoolean("late")).isFalse();
        JsonObject after = obligation("SUBMISSION");
        assertThat(after.getString("state")).isEqualTo("PUBLISHED");
        assertThat(after.getString("due")).startsWith("2018-01-15T23:59:59");
        refused(week.clerk().json("post", publications, body), 409, "wrong-state");
    }

    @Test
    void whatIsNotKnownYetIsRefusedWithItsArticle() {
        HttpResponse<String> lists =
                week.clerk().json("post", week.path("/gazette-notices"), "{\"kind\":\"LIST_NUMBERS\"}");
        refused(lists, 409, "wrong-state");
        assertThat(lists.body()).contains("Kieswet I 15");
        refused(week.clerk().json("post", week.path("/printer-files"), "{\"byteOrderMark\":true}"), 409, "wrong-state");
        refused(
                week.clerk().json("post", week.path("/gazette-notices"), "{\"kind\":\"ANDERS\"}"),
                422,
                "invalid-content");
    }

    @Test
    void aNoticeOfTheRegisterPublishesDecisionsAndDeletionsWithTheirDay() {
        NominationWeek town = new NominationWeek("9934", "Registerdorp");
        SharedServer.clock("2017-12-20T10:00:00+01:00");
        String request = created(town.clerk().json("post", town.path("/designation-requests"), """
                {"designation":"Nieuw Geluid","group":"Vereniging Nieuw Geluid","association":true,
                 "documents":["NOTARIAL_DEED","TRADE_REGISTER_EXTRACT","PAYMENT_PROOF","AGENT_DECLARATION"],
                 "agent":{"agent":"G. Eerste","deputy":"P. Eerste"}}"""));
        refused(
                town.clerk().json("post", town.path("/gazette-notices"), json("kind", "DESIGNATION_DECISIONS")),
                409,
                "wrong-state");
        String at = town.path("/designation-requests/" + request);
        createdObject(town.member().json("post", at + "/decisions", "{\"accepted\":true,\"reason\":\"besproken\"}"));
        assertThat(obligation(town, "DESIGNATION_DECISIONS").getInt("waiting")).isEqualTo(1);
        String page = published(town, "DESIGNATION_DECISIONS", "2017-12-20");
        assertThat(page)
                .contains("Nieuw Geluid", "ingeschreven in het register")
                .doesNotContain("G. Eerste");
        assertThat(Api.object(town.clerk().send("get", at, "")).getString("publishedOn"))
                .isEqualTo("2017-12-20");
        assertThat(obligation(town, "DESIGNATION_DECISIONS").getInt("waiting")).isZero();
        refused(town.clerk().send("post", at + "/publications", ""), 409, "wrong-state");

        String entry = town.items("/designations").stream()
                .filter(each -> each.getString("designation").equals("Nieuw Geluid"))
                .findFirst()
                .orElseThrow()
                .getString("id");
        String designation = town.path("/designations/" + entry);
        createdObject(town.clerk()
                .json("post", designation + "/deletions", json("ground", "OWN_REQUEST", "reason", "Brief")));
        createdObject(town.member().json("post", designation + "/deletion-decisions", json("reason", "besproken")));
        SharedServer.clock("2017-12-21T10:00:00+01:00");
        assertThat(published(town, "DESIGNATION_DELETIONS", "2017-12-21"))
                .contains("Nieuw Geluid", "op verzoek van de groepering (b)", "20 december 2017", "zevende lid");
        refused(town.clerk().send("post", designation + "/deletion-publications", ""), 409, "wrong-state");
    }

    /** Has a notice made and published; answers its page. */
    private static String published(NominationWeek town, String kind, String day) {
        JsonObject notice = createdObject(town.clerk().json("post", town.path("/gazette-notices"), json("kind", kind)));
        createdObject(town.clerk()
                .json(
                        "post",
                        town.path("/gazette-notices/" + notice.getString("id") + "/publications"),
                        json("reference", "Gemeenteblad 2017, 99", "day", day)));
        return town.clerk()
                .send("get", town.path("/documents/" + notice.getString("documentId") + "/content"), "")
                .body();
    }

    @Test
    void theListsArePublishedWithTheirNoticeOnceNobodyCanAppealAndNoJudgmentChangedThem() {
        NominationWeek town = new NominationWeek("9935", "Openbaardorp");
        JsonObject old = Objects.requireNonNull(town.decideAll().get("Oude Groep"));
        town.fixNumbers();
        printerGetsWhatIsPublishedAndNothingElse(town);
        SharedServer.clock("2018-02-12T10:00:00+01:00");
        String notices = town.path("/gazette-notices");
        refused(town.clerk().json("post", notices, json("kind", "LISTS")), 409, "too-early");
        String appeal = town.path("/appeals/"
                + created(town.clerk()
                        .json(
                                "post",
                                town.path("/appeals"),
                                json(
                                        "listExaminationId",
                                        old.getString("id"),
                                        "appellant",
                                        "VOTER",
                                        "receivedOn",
                                        "2018-02-12",
                                        "reference",
                                        "201801234/1"))));
        SharedServer.clock("2018-02-15T10:00:00+01:00");
        refused(town.clerk().json("post", notices, json("kind", "LISTS")), 409, "wrong-state");
        judged(town, appeal, json("outcome", "REJECTED", "givenOn", "2018-02-15", "reference", "ECLI:1"));

        JsonObject stale = createdObject(town.clerk().json("post", notices, json("kind", "LISTS")));
        String later = town.path("/appeals/"
                + created(town.clerk()
                        .json(
                                "post",
                                town.path("/appeals"),
                                json(
                                        "listExaminationId",
                                        old.getString("id"),
                                        "appellant",
                                        "VOTER",
                                        "receivedOn",
                                        "2018-02-15",
                                        "reference",
                                        "201801235/1"))));
        judged(town, later, """
                {"outcome":"UPHELD","givenOn":"2018-02-15","reference":"ECLI:2","list":{"reason":"Geen woonplaats.",
                 "strikes":[{"position":2,"article":"Kieswet I 6(1)(e)","detail":"Zij woont elders."}]}}""");
        String publication = json("reference", "Gemeenteblad 2018, 100", "day", "2018-02-15");
        HttpResponse<String> refusal =
                town.clerk().json("post", notices + "/" + stale.getString("id") + "/publications", publication);
        refused(refusal, 409, "wrong-state");
        assertThat(refusal.body()).contains("Maak een nieuwe");

        JsonObject notice = createdObject(town.clerk().json("post", notices, json("kind", "LISTS")));
        createdObject(town.clerk().json("post", notices + "/" + notice.getString("id") + "/publications", publication));
        JsonObject session = town.session();
        assertThat(session.getString("state")).isEqualTo("PUBLISHED");
        assertThat(session.getJsonArray("publications").getJsonObject(0).getString("noticeId"))
                .isEqualTo(notice.getString("id"));
        String open = town.path("/candidate-lists").replace("/v1/", "/v1/public/");
        assertThat(SharedServer.nobody().send("get", open, "").body())
                .contains("Alberts")
                .doesNotContain("Bakker");
    }

    private static void judged(NominationWeek town, String appeal, String judgment) {
        createdObject(town.clerk().json("post", appeal + "/judgments", judgment));
        createdObject(town.member().send("post", appeal + "/confirmations", ""));
    }

    private static void printerGetsWhatIsPublishedAndNothingElse(NominationWeek town) {
        JsonObject file =
                createdObject(town.clerk().json("post", town.path("/printer-files"), "{\"byteOrderMark\":false}"));
        HttpResponse<String> table =
                town.clerk().send("get", town.path("/documents/" + file.getString("id") + "/content"), "");
        assertThat(table.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(table.body().split("\r\n"))
                .containsExactly(
                        "\"lijstnummer\";\"aanduiding\";\"taal\";\"kandidaatnummer\";\"voorvoegsel\";\"achternaam\";"
                                + "\"voorletters\";\"roepnaam\";\"geslacht\";\"woonplaats\";\"land\"",
                        "\"1\";\"Oude Groep\";\"nl\";\"1\";\"\";\"Alberts\";\"A.\";\"\";\"\";\"Proefdorp\";\"\"",
                        "\"1\";\"Oude Groep\";\"nl\";\"2\";\"\";\"Bakker\";\"A.\";\"\";\"\";\"Proefdorp\";\"\"",
                        "\"2\";\"Andere Groep\";\"nl\";\"1\";\"\";\"Cornelissen\";\"A.\";\"\";\"\";\"Proefdorp\";\"\"");
        assertThat(table.body()).doesNotContain("1970", "Brink", "9999");
    }

    private static JsonObject obligation(String kind) {
        return obligation(week, kind);
    }

    private static JsonObject obligation(NominationWeek town, String kind) {
        return Api.object(town.clerk().send("get", town.path("/gazette-schedule"), ""))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(item -> item.getString("kind").equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
