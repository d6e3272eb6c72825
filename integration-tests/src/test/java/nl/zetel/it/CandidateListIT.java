package nl.zetel.it;

import static nl.zetel.it.NominationWeek.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A list in preparation, as the desk and the group work on it. */
class CandidateListIT {

    private static final String CANDIDATES = """
            {"candidates":[
             {"name":{"initials":"A.","surname":"Alberts"},"birth":"1970-01-01","locality":"Proefdorp",
              "bsn":"999993653","correspondence":{"street":"Brink","houseNumber":"1","locality":"Proefdorp"}},
             {"name":{"initials":"B.","surname":"Berlijner"},"birth":"1971-01-01","locality":"Berlijn","country":"DE",
              "home":"OUTSIDE","settlement":"DECLARED","representedBy":{"name":{"initials":"G.","surname":"Machtigde"},
              "address":{"street":"Kade","houseNumber":"2","postalCode":"1234AB","locality":"Proefdorp","country":"NL"}}},
             {"name":{"initials":"C.","surname":"Cornelissen"},"birth":"1972-01-01","locality":"Proefdorp"}],
             "contact":{"name":"S. Secretaris","email":"groep@example.nl","telephone":"0612345678"}}""";

    private static NominationWeek week;

    @BeforeAll
    static void prepare() {
        week = new NominationWeek("9904", "Lijstdorp");
    }

    @Test
    void candidatesAreReorderedWithTheirPapersAndOnlyByWhoSawTheNewestVersion() {
        String list = draft();
        String tag = tag(week.clerk().send("get", list, ""));
        HttpResponse<String> moved = order(list, tag, "[3,1,2]");
        assertThat(moved.statusCode()).as(moved.body()).isEqualTo(200);
        assertThat(surnames(Api.object(moved))).containsExactly("Cornelissen", "Alberts", "Berlijner");
        assertThat(Api.object(moved).getJsonArray("candidates").getJsonObject(1).getString("bsn"))
                .endsWith("653");
        refused(order(list, tag, "[3,1,2]"), 412, "changed-meanwhile");
        refused(order(list, tag(moved), "[1,1,2]"), 422, "invalid-content");
        refused(order(list, tag(moved), "[1,2]"), 422, "invalid-content");
        JsonObject contacts = Api.object(week.clerk().send("get", list + "/contact-details", ""));
        assertThat(contacts.getJsonObject("contact").getString("email")).isEqualTo("groep@example.nl");
        assertThat(contacts.getJsonArray("candidates")
                        .getJsonObject(2)
                        .getJsonObject("representedBy")
                        .getJsonObject("name")
                        .getString("surname"))
                .isEqualTo("Machtigde");
        refused(week.auditor().send("get", list + "/contact-details", ""), 403, "not-allowed");
    }

    @Test
    void formsComeFilledInAsDataAndAsPaperAndThatNumbersWentOutIsRecorded() {
        String list = draft();
        JsonObject overview = Api.object(week.clerk().send("get", list + "/forms", ""));
        assertThat(overview.getJsonArray("items").getValuesAs(JsonObject.class))
                .filteredOn(form -> form.getBoolean("available"))
                .extracting(form -> form.getString("form"))
                .containsExactly("h-1", "h-4", "h-9", "complete");
        assertThat(overview.getJsonArray("gaps").toString())
                .contains("De inleveraar ontbreekt", "Kandidaat 3: burgerservicenummer ontbreekt");
        HttpResponse<String> data = week.clerk().send("get", list + "/forms/h-9?position=1", "");
        assertThat(data.statusCode()).as(data.body()).isEqualTo(200);
        assertThat(data.body()).contains("******653").doesNotContain("999993653");
        HttpResponse<String> paper =
                week.clerk().send("get", list + "/forms/complete", "", "Accept", "application/pdf");
        assertThat(paper.statusCode()).isEqualTo(200);
        assertThat(paper.body().substring(0, 5)).isEqualTo("%PDF-");
        assertThat(week.clerk()
                        .send("get", list + "/forms/h-9", "", "Accept", "text/html")
                        .body())
                .contains("999993653", "Machtigde");
        refused(week.clerk().send("get", list + "/forms/h-3-1", ""), 409, "wrong-state");
        refused(week.clerk().send("get", list + "/forms/h-9?position=4", ""), 400, "invalid-parameter");
        refused(week.clerk().send("get", list + "/forms/h-2", ""), 404, "not-found");
        refused(week.member().send("get", list + "/forms/h-9", ""), 403, "not-allowed");
        assertThat(week.auditor().send("get", "/v1/audit/entries?limit=200", "").body())
                .contains("forms-issued")
                .doesNotContain("999993653");
    }

    private static String draft() {
        SharedServer.clock("2018-01-22T10:00:00+01:00");
        return week.path("/candidate-lists/"
                + NominationWeek.created(week.clerk().json("post", week.path("/candidate-lists"), CANDIDATES)));
    }

    private static HttpResponse<String> order(String list, String tag, String positions) {
        return week.clerk()
                .send(
                        "put",
                        list + "/positions",
                        "{\"positions\":" + positions + "}",
                        "Content-Type",
                        "application/json",
                        "If-Match",
                        tag);
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private static List<String> surnames(JsonObject list) {
        return list.getJsonArray("candidates").getValuesAs(JsonObject.class).stream()
                .map(candidate -> candidate.getJsonObject("name").getString("surname"))
                .toList();
    }
}
