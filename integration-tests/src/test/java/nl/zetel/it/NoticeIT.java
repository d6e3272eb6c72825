package nl.zetel.it;

import static nl.zetel.it.NominationWeek.createdObject;
import static nl.zetel.it.NominationWeek.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Newsletters: what is refused, on a server that has no mail server. */
class NoticeIT {

    private static final String LETTER = "{\"subject\":\"Informatieavond\",\"text\":\"U bent welkom.\"}";
    private static NominationWeek week;

    @BeforeAll
    static void prepare() {
        week = new NominationWeek("9911", "Nieuwsdorp");
    }

    @Test
    void nobodyIsWrittenDownWhoCannotBeWrittenTo() {
        String path = week.path("/newsletter-subscriptions").replace("/v1/", "/v1/public/");
        Api nobody = SharedServer.nobody();
        refused(nobody.json("post", path, request("anna@lokaal.example")), 503, "plugin-missing");
        refused(nobody.json("post", path, request("anna")), 422, "invalid-content");
        refused(nobody.json("post", path, request("a@b.example, c@d.example")), 422, "invalid-content");
        HttpResponse<String> register = week.clerk().send("get", "/v1/newsletter-subscriptions", "");
        assertThat(Api.object(register).getJsonArray("items")).isEmpty();
    }

    @Test
    void aLinkThatIsNotOursOpensNothing() {
        String madeUp = "7f3c0000-0000-4000-8000-000000000000.0123456789abcdef0123456789abcdef";
        for (String place : new String[] {"newsletter-confirmations", "newsletter-unsubscriptions"}) {
            for (String verb : new String[] {"get", "post"}) {
                refused(SharedServer.nobody().send(verb, "/v1/public/" + place + "/" + madeUp, ""), 404, "not-found");
            }
        }
    }

    @Test
    void theRegisterIsForTheDesk() {
        refused(week.member().send("get", "/v1/newsletter-subscriptions", ""), 403, "not-allowed");
        refused(SharedServer.nobody().send("get", "/v1/newsletter-subscriptions", ""), 401, "not-authenticated");
        refused(week.member().json("post", "/v1/newsletters", LETTER), 403, "not-allowed");
    }

    @Test
    void aDraftIsChangedByWhoSawItAndSentOnlyOverAChannel() {
        JsonObject draft = createdObject(week.clerk().json("post", "/v1/newsletters", LETTER));
        String path = "/v1/newsletters/" + draft.getString("id");
        refused(week.clerk().json("put", path, LETTER), 428, "precondition-required");
        refused(put(path, "\"v99\""), 412, "changed-meanwhile");
        refused(
                week.clerk().json("post", "/v1/newsletters", "{\"subject\":\"Een\\nBcc: x@y.example\",\"text\":\"x\"}"),
                422,
                "invalid-content");
        refused(
                week.clerk()
                        .json(
                                "post",
                                path + "/attachments",
                                "{\"fileName\":\"../a.pdf\",\"mediaType\":\"application/pdf\",\"content\":\"aGFsbG8=\"}"),
                422,
                "invalid-content");
        refused(week.clerk().json("post", path + "/dispatches", "{}"), 503, "plugin-missing");
        assertThat(Api.object(week.clerk().send("get", path, "")).getString("state"))
                .isEqualTo("DRAFT");
        refused(SharedServer.in("9912", "anna", "clerk").send("get", path, ""), 404, "not-found");
    }

    private static HttpResponse<String> put(String path, String tag) {
        return week.clerk().send("put", path, LETTER, "Content-Type", "application/json", "If-Match", tag);
    }

    private static String request(String email) {
        return "{\"email\":\"" + email + "\",\"scope\":\"ELECTION\"}";
    }
}
