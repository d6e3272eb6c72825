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
