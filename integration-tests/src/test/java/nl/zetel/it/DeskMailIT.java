package nl.zetel.it;

import static nl.zetel.it.NominationWeek.created;
import static nl.zetel.it.NominationWeek.createdObject;
import static nl.zetel.it.NominationWeek.json;
import static nl.zetel.it.NominationWeek.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the election desk does by mail, with a mail server: questions and their answers, and places at meetings. */
class DeskMailIT {

    private static final Pattern LINK = Pattern.compile("https?://\\S+/(v1/public/\\S+)");
    private static final String MEETING = """
            {"title":"Informatieavond","perOrganisation":2,"closesAt":"2018-01-22T17:00:00+01:00","sessions":[
             {"code":"A","place":"Raadzaal","startsAt":"2018-01-23T19:30:00+01:00",
              "endsAt":"2018-01-23T21:00:00+01:00","places":1}]}""";

    @TempDir
    private static Path data;

    private static Mailbox mailbox;
    private static Distribution server;

    @BeforeAll
    static void start() throws Exception {
        mailbox = Mailbox.open();
        server = Distribution.start(
                data,
                Map.of(
                        "ZETEL_PLUGIN_NOTIFY_SMTP_HOST", "localhost",
                        "ZETEL_PLUGIN_NOTIFY_SMTP_PORT", Integer.toString(mailbox.port()),
                        "ZETEL_PLUGIN_NOTIFY_SMTP_SECURITY", "none",
                        "ZETEL_PLUGIN_NOTIFY_SMTP_FROM", "verkiezingen@postdorp.example",
                        "ZETEL_NOTICE_PAUSE", "PT0S"),
                "--demo");
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
        mailbox.close();
    }

    @Test
    void aQuestionIsConfirmedByMailAndItsAnswerComesByMail() throws Exception {
        Host host = new Host(server.address());
        NominationWeek week = new NominationWeek(host, "9936", "Postdorp");
        String open = week.path("/questions").replace("/v1/", "/v1/public/");
        HttpResponse<String> asked = host.nobody()
                .json(
                        "post",
                        open,
                        json(
                                "email",
                                "piet@groep.example",
                                "subject",
                                "Borgsom",
                                "text",
                                "Hoeveel is de waarborgsom?"));
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(202);
        String link = link(mailbox.text("piet@groep.example", "Bevestig uw vraag aan het verkiezingsbureau"));
        assertThat(week.items("/questions").get(0).getString("state")).isEqualTo("UNCONFIRMED");
        assertThat(host.nobody().send("get", link, "").body()).contains("<button");
        assertThat(week.items("/questions").get(0).getString("state"))
                .as("reading changes nothing")
                .isEqualTo("UNCONFIRMED");
        assertThat(host.nobody().send("post", link, "").statusCode()).isEqualTo(200);
        JsonObject question = week.items("/questions").get(0);
        assertThat(question.getString("state")).isEqualTo("ASKED");

        String path = week.path("/questions/" + question.getString("id"));
        String tag =
                week.clerk().send("get", path, "").headers().firstValue("ETag").orElseThrow();
        week.clerk().send("put", path + "/assignment", "{}", "Content-Type", "application/json", "If-Match", tag);
        createdObject(
                week.clerk().json("post", path + "/answers", json("text", "225 euro, tenzij u bent vrijgesteld.")));
        assertThat(mailbox.text("piet@groep.example", "Antwoord op uw vraag: Borgsom"))
                .contains("225 euro, tenzij u bent vrijgesteld.", "verkiezingen@example.nl");
    }

    @Test
    void aPlaceIsGivenBackInOneClickAndWhoWaitedGetsIt() throws Exception {
        Host host = new Host(server.address());
        NominationWeek week = new NominationWeek(host, "9937", "Wachtdorp");
        String meeting = created(week.clerk().json("post", week.path("/information-meetings"), MEETING));
        String registrations = week.path("/information-meetings/" + meeting + "/registrations");
        String open = registrations.replace("/v1/", "/v1/public/");
        JsonObject first = createdObject(host.nobody().json("post", open, guest("anna", "Groep A", false)));
        assertThat(first.getBoolean("waiting")).isFalse();
        refused(host.nobody().json("post", open, guest("bert", "Groep B", false)), 409, "conflict");
        JsonObject second = createdObject(host.nobody().json("post", open, guest("bert", "Groep B", true)));
        assertThat(second.getBoolean("waiting")).isTrue();
        createdObject(host.nobody().json("post", open, guest("carla", "Groep C", true)));
        assertThat(session(host, week).getInt("free")).isZero();
        assertThat(session(host, week).getInt("waiting")).isEqualTo(2);
        assertThat(mailbox.text("bert@groep.example", "Wachtlijst: Informatieavond"))
                .contains("wachtlijst");

        String link = link(mailbox.text("anna@groep.example", "Uw plaats: Informatieavond"));
        assertThat(link).isEqualTo(path(first.getString("withdrawal")));
        assertThat(mailbox.mails())
                .anyMatch(mail -> mail.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"));
        assertThat(host.nobody().send("get", link, "").body())
                .contains("<button")
                .doesNotContain("anna");
        assertThat(host.nobody().send("post", link, "").body()).contains("Afgemeld");
        assertThat(host.nobody().send("post", link, "").statusCode())
                .as("once more does no harm")
                .isEqualTo(200);
        refused(host.nobody().send("get", link, ""), 404, "not-found");
        assertThat(mailbox.text("bert@groep.example", "Uw plaats: Informatieavond"))
                .contains("Raadzaal", "dinsdag 23 januari 2018, van 19.30 tot 21.00 uur");
        assertThat(week.clerk().send("get", registrations, "").body())
                .contains("bert@groep.example")
                .doesNotContain("anna@groep.example");

        aClerkWithdrawsWhoAsksTheDesk(host, week, registrations, second.getString("id"));
        String chain = host.in("9937", "otto", "auditor")
                .send("get", "/v1/audit/entries?limit=200", "")
                .body();
        assertThat(chain)
                .contains("meeting-registration-withdrawn", "meeting-place-given")
                .doesNotContain("groep.example");
    }

    private static void aClerkWithdrawsWhoAsksTheDesk(
            Host host, NominationWeek week, String registrations, String registration) {
        String withdrawals = registrations + "/" + registration + "/withdrawals";
        refused(week.auditor().send("post", withdrawals, ""), 403, "not-allowed");
        refused(host.in("9936", "anna", "clerk").send("post", withdrawals, ""), 404, "not-found");
        createdObject(week.clerk().send("post", withdrawals, ""));
        refused(week.clerk().send("post", withdrawals, ""), 404, "not-found");
        assertThat(session(host, week).getInt("waiting")).isZero();
        assertThat(week.clerk().send("get", registrations, "").body())
                .contains("carla@groep.example")
                .doesNotContain("bert@groep.example");
    }

    private static JsonObject session(Host host, NominationWeek week) {
        String path = week.path("/information-meetings").replace("/v1/", "/v1/public/");
        return Api.object(host.nobody().send("get", path, ""))
                .getJsonArray("items")
                .getJsonObject(0)
                .getJsonArray("sessions")
                .getJsonObject(0);
    }

    private static String guest(String name, String organisation, boolean waits) {
        return "{\"name\":\"" + name + "\",\"email\":\"" + name + "@groep.example\",\"organisation\":\"" + organisation
                + "\",\"session\":\"A\",\"waitingList\":" + waits + "}";
    }

    private static String link(String text) {
        Matcher found = LINK.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return "/" + found.group(1);
    }

    private static String path(String link) {
        return URI.create(link).getPath();
    }
}
