package nl.zetel.it;

import static nl.zetel.it.NominationWeek.created;
import static nl.zetel.it.NominationWeek.createdObject;
import static nl.zetel.it.NominationWeek.json;
import static nl.zetel.it.NominationWeek.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.mail.Multipart;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
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
        refused(host.nobody().json("post", open, guest("bert", "Groep B", false)), 409, "wrong-state");
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
        whoHasAPlaceHearsThatTheSessionMoved(week, meeting);
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

    @Test
    void aGroupHearsOfItsAppointmentAndOfWhatBecomesOfIt() throws Exception {
        Host host = new Host(server.address());
        NominationWeek week = new NominationWeek(host, "9938", "Afspraakdorp");
        host.clock("2018-01-22T09:00:00+01:00");
        String first = slot(week, "10");
        String second = slot(week, "11");
        String book = json("slotId", first, "group", "Groep A", "contact", "G. Geheim", "email", "groep.a");
        String appointments = week.path("/pre-submission-appointments");
        refused(week.clerk().json("post", appointments, book), 422, "invalid-content");
        JsonObject booked =
                createdObject(week.clerk().json("post", appointments, book.replace("groep.a", "a@groep.example")));
        assertThat(mail(booked, 0).getString("state")).isEqualTo("QUEUED");
        String path = appointments + "/" + booked.getString("id");
        Letter made = letter("Afspraak: voorinlevering Gemeenteraad Afspraakdorp 2018");
        assertThat(made.text())
                .contains(
                        "dinsdag 23 januari 2018, van 10.00 tot 10.30 uur",
                        "Plaats: Kamer A",
                        "instemmingsverklaringen met kopieën van identiteitsbewijzen (H 9)",
                        "maandag 5 februari 2018",
                        "Bel of mail ons",
                        "verkiezingen@example.nl");
        assertThat(made.calendar())
                .contains("METHOD:PUBLISH", "SEQUENCE:0", "DTSTART:20180123T090000Z", "LOCATION:Kamer A", "VALARM");

        created(week.clerk().json("post", path + "/moves", json("slotId", second, "reason", "ziek")));
        Letter moved = letter("Afspraak verplaatst: voorinlevering Gemeenteraad Afspraakdorp 2018");
        assertThat(moved.text()).contains("van 11.00 tot 11.30 uur").doesNotContain("10.00", "ziek");
        assertThat(moved.calendar()).contains("SEQUENCE:1", "DTSTART:20180123T100000Z", uid(made.calendar()));

        created(week.clerk().json("post", path + "/cancellations", json("reason", "doet niet mee")));
        Letter cancelled = letter("Afspraak afgezegd: voorinlevering Gemeenteraad Afspraakdorp 2018");
        assertThat(cancelled.text()).contains("is afgezegd").doesNotContain("doet niet mee");
        assertThat(cancelled.calendar())
                .contains("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:2", uid(made.calendar()));
        Waiting.until(
                "the last mail is noted",
                () -> mail(Api.object(week.clerk().send("get", path, "")), 2)
                        .getString("state")
                        .equals("SENT"));
        assertThat(host.in("9938", "otto", "auditor")
                        .send("get", "/v1/audit/entries?limit=200", "")
                        .body())
                .contains("pre-submission-mail-submitted")
                .doesNotContain("groep.example", "Geheim");
    }

    @Test
    void whoCannotBeReachedIsShownToTheDeskAndWithoutAnAddressNothingIsSent() throws Exception {
        Host host = new Host(server.address());
        NominationWeek week = new NominationWeek(host, "9939", "Onbereikdorp");
        host.clock("2018-01-22T09:00:00+01:00");
        String appointments = week.path("/pre-submission-appointments");
        String gone = json(
                "slotId", slot(week, "10"), "group", "Groep B", "contact", "B. Bezoek", "email", "weg@groep.example");
        String path = appointments + "/" + created(week.clerk().json("post", appointments, gone));
        Waiting.until(
                "the refusal is noted",
                () -> mail(Api.object(week.clerk().send("get", path, "")), 0)
                        .getString("state")
                        .equals("REFUSED"));
        assertThat(mail(Api.object(week.clerk().send("get", path, "")), 0).getString("reason"))
                .isNotBlank()
                .doesNotContain("groep.example");
        JsonObject silent = createdObject(week.clerk()
                .json(
                        "post",
                        appointments,
                        json("slotId", slot(week, "11"), "group", "Groep C", "contact", "C. Bezoek")));
        assertThat(silent.getJsonArray("history").getJsonObject(0).containsKey("mail"))
                .isFalse();
    }

    private static String slot(NominationWeek week, String hour) {
        return created(week.clerk()
                .json(
                        "post",
                        week.path("/pre-submission-slots"),
                        "{\"startsAt\":\"2018-01-23T" + hour + ":00:00+01:00\",\"endsAt\":\"2018-01-23T" + hour
                                + ":30:00+01:00\",\"place\":\"Kamer A\",\"capacity\":1}"));
    }

    private static JsonObject mail(JsonObject appointment, int number) {
        return appointment.getJsonArray("history").getJsonObject(number).getJsonObject("mail");
    }

    private static String uid(String calendar) {
        return calendar.lines()
                .filter(line -> line.startsWith("UID:"))
                .findFirst()
                .orElseThrow();
    }

    /** A mail with an appointment. */
    private record Letter(String text, String calendar) {}

    private static Letter letter(String subject) throws Exception {
        Multipart parts = (Multipart) mailbox.mail("a@groep.example", subject).getContent();
        var file = parts.getBodyPart(1);
        assertThat(file.getFileName()).isEqualTo("afspraak.ics");
        assertThat(file.getContentType()).startsWith("text/calendar");
        return new Letter(
                parts.getBodyPart(0).getContent().toString(),
                new String(file.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }

    private static void whoHasAPlaceHearsThatTheSessionMoved(NominationWeek week, String meeting) throws Exception {
        String path = week.path("/information-meetings/" + meeting);
        String tag =
                week.clerk().send("get", path, "").headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> moved = week.clerk()
                .send(
                        "put",
                        path,
                        MEETING.replace("Raadzaal", "Sporthal"),
                        "Content-Type",
                        "application/json",
                        "If-Match",
                        tag);
        assertThat(moved.statusCode()).as(moved.body()).isEqualTo(200);
        assertThat(mailbox.text("carla@groep.example", "Gewijzigd: Informatieavond"))
                .contains("Sporthal", "19.30");
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
