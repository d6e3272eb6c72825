package nl.zetel.it;

import static nl.zetel.it.NominationWeek.createdObject;
import static nl.zetel.it.NominationWeek.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Questions to the election desk, on a server that has no mail server: what people ask at the counter, and what is refused. */
class QuestionIT {

    private static final String ASKED = "{\"name\":\"Piet Proef\",\"subject\":\"Ondersteuning\",\"text\":\"Hoeveel?\"}";
    private static NominationWeek week;

    @BeforeAll
    static void prepare() {
        week = new NominationWeek("9932", "Vraagdorp");
    }

    @Test
    void aQuestionAtTheCounterIsTakenUpAnsweredPublishedAndClosed() {
        String questions = week.path("/questions");
        HttpResponse<String> created = week.clerk().json("post", questions, ASKED);
        String question = questions + "/" + createdObject(created).getString("id");
        refused(week.clerk().json("post", question + "/answers", "{\"text\":\"Tien.\"}"), 409, "wrong-state");
        refused(week.clerk().json("put", question + "/assignment", "{}"), 428, "precondition-required");
        String etag = created.headers().firstValue("ETag").orElseThrow();
        assertThat(assign(question, etag).statusCode()).isEqualTo(200);
        refused(assign(question, etag), 412, "changed-meanwhile");
        JsonObject answered =
                createdObject(week.clerk().json("post", question + "/answers", "{\"text\":\"Tien, en meer mag.\"}"));
        assertThat(answered.getString("state")).isEqualTo("ANSWERED");
        assertThat(answered.getString("keptUntil")).isEqualTo("2018-06-29");

        String publications = question + "/publications";
        refused(
                week.clerk().json("post", publications, "{\"question\":\"Piet Proef vraagt\",\"answer\":\"Tien.\"}"),
                422,
                "invalid-content");
        createdObject(
                week.clerk().json("post", publications, "{\"question\":\"Hoeveel zijn nodig?\",\"answer\":\"Tien.\"}"));
        String open = questions.replace("/v1/", "/v1/public/");
        assertThat(SharedServer.nobody().send("get", open, "").body())
                .contains("Hoeveel zijn nodig?")
                .doesNotContain("Piet");
        assertThat(createdObject(week.clerk().json("post", question + "/closures", "{}"))
                        .getString("state"))
                .isEqualTo("CLOSED");
        assertThat(Api.object(week.auditor().send("get", question, "")).getString("name"))
                .isEmpty();
        refused(SharedServer.in("9933", "anna", "clerk").send("get", question, ""), 404, "not-found");
    }

    @Test
    void nobodyIsWrittenDownWhoCannotBeAnswered() {
        String open = week.path("/questions").replace("/v1/", "/v1/public/");
        Api nobody = SharedServer.nobody();
        String body = "{\"email\":\"piet@example.nl\",\"subject\":\"Vraag\",\"text\":\"Hoe laat?\"}";
        refused(nobody.json("post", open, body), 503, "plugin-missing");
        refused(nobody.json("post", open, body.replace("piet@example.nl", "piet")), 422, "invalid-content");
        refused(nobody.json("post", open, ASKED), 422, "invalid-content");
        refused(week.member().json("post", week.path("/questions"), ASKED), 403, "not-allowed");
        for (String verb : new String[] {"get", "post"}) {
            refused(nobody.send(verb, "/v1/public/question-confirmations/x.y", ""), 404, "not-found");
        }
    }

    private static HttpResponse<String> assign(String question, String etag) {
        return week.clerk()
                .send("put", question + "/assignment", "{}", "Content-Type", "application/json", "If-Match", etag);
    }
}
