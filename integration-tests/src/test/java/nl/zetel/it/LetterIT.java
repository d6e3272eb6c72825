package nl.zetel.it;

import static nl.zetel.it.NominationWeek.created;
import static nl.zetel.it.NominationWeek.createdObject;
import static nl.zetel.it.NominationWeek.json;
import static nl.zetel.it.NominationWeek.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The letter of omissions: made once, sent by registered mail and by mail, and what failed is seen. */
class LetterIT {

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
                        "ZETEL_PLUGIN_NOTIFY_SMTP_FROM", "verkiezingen@briefdorp.example",
                        "ZETEL_NOTICE_PAUSE", "PT0S"),
                "--demo");
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
        mailbox.close();
    }

    @Test
    void aLetterIsToldByRegisteredMailAndGoesOutByMailToo() throws Exception {
        NominationWeek week = new NominationWeek(new Host(server.address()), "9920", "Briefdorp");
        week.submitAll();
        JsonObject list = Objects.requireNonNull(week.examine().get("Oude Groep"));
        String path = week.path("/list-examinations/" + list.getString("id"));
        String omission = list.getJsonArray("omissions").getJsonObject(0).getString("id");
        createdObject(week.member()
                .json(
                        "post",
                        path + "/reviews",
                        json("itemId", omission, "disposition", "CONFIRM", "reason", "gezien")));
        String letter = created(week.clerk().send("post", path + "/letters", ""));
        String dispatches = week.path("/documents/" + letter + "/dispatches");
        assertThat(week.examination(list.getString("id")).getBoolean("notified"))
                .isFalse();

        String mail = json("way", "EMAIL", "recipient", "i.leveraar@oudegroep.example");
        JsonObject sent = ended(week, createdObject(week.clerk().json("post", dispatches, mail)));
        assertThat(sent.getString("state")).isEqualTo("SENT");
        assertThat(sent.getString("recipient")).isEqualTo("i***@oudegroep.example");
        assertThat(mailbox.mails()).hasSize(1);
        assertThat(mailbox.mails().get(0))
                .contains("To: i.leveraar@oudegroep.example", "application/pdf", "verzuimbrief.pdf");
        assertThat(week.examination(list.getString("id")).getBoolean("notified"))
                .as("mail alone is no notice (I 2(1))")
                .isFalse();

        refused(week.clerk().json("post", dispatches, json("way", "REGISTERED_MAIL")), 422, "invalid-content");
        JsonObject posted = createdObject(
                week.clerk().json("post", dispatches, json("way", "REGISTERED_MAIL", "number", "3SABCD123456789")));
        assertThat(week.examination(list.getString("id")).getBoolean("notified"))
                .isTrue();
        String returned = week.path("/dispatches/" + posted.getString("id") + "/returns");
        createdObject(week.clerk().json("post", returned, json("reason", "Onbestelbaar retour")));
        refused(week.clerk().json("post", returned, json("reason", "Nogmaals")), 409, "wrong-state");
        assertThat(week.examination(list.getString("id")).getBoolean("notified"))
                .isFalse();
        createdObject(week.clerk().json("post", dispatches, json("way", "RECEIPT")));
        assertThat(week.examination(list.getString("id")).getBoolean("notified"))
                .isTrue();
    }

    @Test
    void whoHandedInTwoListsGetsOneLetterAboutBoth() throws Exception {
        NominationWeek week = new NominationWeek(new Host(server.address()), "9922", "Tweelijstendorp");
        week.submitAll();
        Map<String, JsonObject> lists = week.examine();
        JsonObject old = Objects.requireNonNull(lists.get("Oude Groep"));
        JsonObject other = Objects.requireNonNull(lists.get("Andere Groep"));
        String path = week.path("/list-examinations/");
        createdObject(week.member().json("post", path + other.getString("id") + "/omissions", """
                {"kind":"D","position":1,"description":"De instemming van C. ontbreekt.","repair":"Lever haar in.",
                 "reason":"gezien"}"""));
        var early = week.clerk().send("post", path + other.getString("id") + "/letters", "");
        refused(early, 409, "wrong-state");
        assertThat(early.body()).contains("Oude Groep");
        String omission = old.getJsonArray("omissions").getJsonObject(0).getString("id");
        createdObject(week.member()
                .json(
                        "post",
                        path + old.getString("id") + "/reviews",
                        json("itemId", omission, "disposition", "CONFIRM", "reason", "gezien")));
        String letter = created(week.clerk().send("post", path + other.getString("id") + "/letters", ""));
        assertThat(week.clerk()
                        .send("get", week.path("/documents/" + letter + "/content"), "")
                        .body())
                .contains("uw 2 kandidatenlijsten", "I. Leveraar", "Oude Groep", "Andere Groep")
                .contains("De instemming van C. ontbreekt.", "Dorpsstraat 1", "9 februari 2018");
        refused(week.clerk().send("post", path + old.getString("id") + "/letters", ""), 409, "wrong-state");
        createdObject(week.clerk()
                .json(
                        "post",
                        week.path("/documents/" + letter + "/dispatches"),
                        json("way", "REGISTERED_MAIL", "number", "3SABCD123456780")));
        for (JsonObject list : lists.values()) {
            JsonObject told = week.examination(list.getString("id"));
            assertThat(told.getString("letterDocumentId", ""))
                    .as(told.toString())
                    .isEqualTo(letter);
            assertThat(told.getBoolean("notified")).isTrue();
        }
    }

    @Test
    void whatDidNotArriveIsSeenWithItsReasonAndHoldsNoAddress() throws Exception {
        NominationWeek week = new NominationWeek(new Host(server.address()), "9921", "Retourdorp");
        week.submitAll();
        week.decideAllAfterSubmission();
        week.fixNumbers();
        String document = created(week.clerk()
                .json(
                        "post",
                        week.path("/examinations/" + week.session().getString("id") + "/reports"),
                        json("model", "I_4", "chair", "R. Jager")));
        String dispatches = week.path("/documents/" + document + "/dispatches");
        JsonObject gone = ended(
                week,
                createdObject(
                        week.clerk().json("post", dispatches, json("way", "EMAIL", "recipient", "weg@x.example"))));
        assertThat(gone.getString("state")).isEqualTo("REFUSED");
        assertThat(gone.getString("reason")).isNotBlank().doesNotContain("weg@");
        refused(
                week.clerk().send("post", week.path("/dispatches/" + gone.getString("id") + "/attempts"), ""),
                409,
                "wrong-state");
        refused(
                week.clerk().json("post", dispatches, json("way", "EMAIL", "recipient", "a@b.example, c@d.example")),
                422,
                "invalid-content");
        refused(
                week.clerk().json("post", dispatches, json("way", "RECEIPT", "sentAt", "2018-03-01T10:00:00+01:00")),
                422,
                "invalid-content");
        assertThat(week.items("/dispatches")).hasSize(1);
    }

    private static JsonObject ended(NominationWeek week, JsonObject dispatch) throws InterruptedException {
        String path = week.path("/dispatches/" + dispatch.getString("id"));
        for (int i = 0; i < 300; i++) {
            JsonObject now = Api.object(week.clerk().send("get", path, ""));
            if (!now.getString("state").equals("QUEUED")
                    && !now.getString("state").equals("SENDING")) {
                return now;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The mail was not sent");
    }
}
