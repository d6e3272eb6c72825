package nl.zetel.it;

import static nl.zetel.it.NominationWeek.createdObject;
import static nl.zetel.it.NominationWeek.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
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

    private static JsonObject obligation(String kind) {
        return Api.object(week.clerk().send("get", week.path("/gazette-schedule"), ""))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(item -> item.getString("kind").equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
