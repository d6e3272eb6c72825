package nl.zetel.it;

import static nl.zetel.it.NominationWeek.created;
import static nl.zetel.it.NominationWeek.createdObject;
import static nl.zetel.it.NominationWeek.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The newsletter from its request to the click that ends it, with a mail server. */
class NewsletterIT {

    private static final Pattern LINK = Pattern.compile("https?://\\S+/(v1/public/\\S+)");
    private static final String CONFIRM = "Bevestig uw aanmelding voor de nieuwsbrief";
    private static final byte[] PDF = "%PDF-1.7 model H 1, ingevuld".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private static Path data;

    private static Mailbox mailbox;
    private static Map<String, String> environment;
    private static Distribution server;

    @BeforeAll
    static void start() throws Exception {
        mailbox = Mailbox.open();
        environment = Map.of(
                "ZETEL_PLUGIN_NOTIFY_SMTP_HOST", "localhost",
                "ZETEL_PLUGIN_NOTIFY_SMTP_PORT", Integer.toString(mailbox.port()),
                "ZETEL_PLUGIN_NOTIFY_SMTP_SECURITY", "none",
                "ZETEL_PLUGIN_NOTIFY_SMTP_FROM", "verkiezingen@briefdorp.example",
                "ZETEL_PLUGINS_CIRCUIT_OPEN", "PT1S",
                "ZETEL_NOTICE_PAUSE", "PT0.3S",
                "ZETEL_NOTICE_LONGEST_PAUSE", "PT1S");
        server = Distribution.start(data, environment, "--demo");
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
        mailbox.close();
    }

    @Test
    void itGoesToWhoAskedForWhatItIsAboutWithItsFileAndEndsWithOneClick() throws Exception {
        Desk desk = new Desk("9940", "Briefdorp");
        desk.subscribe("anna@een.example", "ELECTION", "");
        desk.subscribe("bert@een.example", "MUNICIPALITY", "");
        desk.subscribe("carla@een.example", "ELECTION", "Lokaal Briefdorp");
        desk.ask("dirk@een.example", "ELECTION", "");
        assertThat(mailbox.text("carla@een.example", CONFIRM))
                .contains("Gemeenteraad Briefdorp 2018, voor Lokaal Briefdorp");

        JsonObject ofAll = desk.audience(desk.write("Over de gemeente", "", ""));
        assertThat(ofAll.getInt("recipients")).isEqualTo(1);
        assertThat(ofAll.getInt("otherElections")).isEqualTo(2);
        assertThat(ofAll.getString("explanation")).contains("electionId");

        String letter = desk.write("Formulieren", desk.election, "");
        createdObject(desk.week
                .clerk()
                .json(
                        "post",
                        "/v1/newsletters/" + letter + "/attachments",
                        "{\"fileName\":\"h-1 één.pdf\",\"mediaType\":\"application/pdf\",\"content\":\""
                                + Base64.getEncoder().encodeToString(PDF) + "\"}"));
        JsonObject audience = desk.audience(letter);
        assertThat(audience.getInt("recipients")).isEqualTo(3);
        assertThat(audience.getInt("unconfirmed")).isEqualTo(1);
        HttpResponse<String> others = desk.send(letter, "{\"recipients\":2}");
        refused(others, 409, "wrong-state");
        assertThat(Api.object(others).getString("detail")).contains("veranderd", "3 adressen krijgen deze nieuwsbrief");
        desk.finished(desk.send(letter, "{\"recipients\":3}"));
        assertThat(mailbox.recipients("Formulieren"))
                .containsExactlyInAnyOrder("anna@een.example", "bert@een.example", "carla@een.example");
        MimeMessage mail = mailbox.mail("anna@een.example", "Formulieren");
        assertThat(file(mail)).isEqualTo(PDF);
        assertThat(text(mail)).contains("Gemeenteraad Briefdorp 2018");

        desk.click(mail);
        desk.click(mail);
        assertThat(desk.register())
                .contains("bert@een.example", "carla@een.example")
                .doesNotContain("anna@een.example");
        desk.finished(desk.send(desk.write("De uitslag", desk.election, ""), "{}"));
        desk.finished(desk.send(desk.write("Voor de groep", desk.election, "lokaal briefdorp"), "{}"));
        assertThat(mailbox.recipients("De uitslag")).containsExactlyInAnyOrder("bert@een.example", "carla@een.example");
        assertThat(mailbox.recipients("Voor de groep")).containsExactly("carla@een.example");
        refused(desk.send(letter, "{}"), 409, "wrong-state");
    }

    @Test
    void whoFollowsElectionAndMunicipalityGetsItOnceAndNothingAfterOneClick() throws Exception {
        Desk desk = new Desk("9941", "Klikdorp");
        desk.subscribe("eva@twee.example", "ELECTION", "");
        desk.subscribe("eva@twee.example", "MUNICIPALITY", "");
        desk.finished(desk.send(desk.write("Tweemaal gevraagd", desk.election, ""), "{}"));
        assertThat(mailbox.recipients("Tweemaal gevraagd")).containsExactly("eva@twee.example");
        desk.click(mailbox.mail("eva@twee.example", "Tweemaal gevraagd"));
        assertThat(desk.register()).doesNotContain("eva@twee.example");
        String next = desk.write("Daarna", desk.election, "");
        HttpResponse<String> nobody = desk.send(next, "{}");
        refused(nobody, 409, "wrong-state");
        assertThat(Api.object(nobody).getString("detail")).contains("Geen enkel adres");
        assertThat(desk.letter(next).getString("state")).isEqualTo("DRAFT");
    }

    @Test
    void aMailServerThatIsAwayLosesNothingAndBringsNothingTwiceAlsoIfWeStopMeanwhile() throws Exception {
        Desk desk = new Desk("9942", "Stormdorp");
        List<String> people = List.of("f@drie.example", "g@drie.example", "h@drie.example", "vertrokken@drie.example");
        for (String person : people.subList(1, people.size())) {
            desk.subscribe(person, "MUNICIPALITY", "");
        }
        mailbox.away(() -> {
            desk.ask(people.get(0), "MUNICIPALITY", "");
            desk.waits("newsletter-confirmation");
        });
        desk.confirm(people.get(0));
        mailbox.refuse("vertrokken@drie.example");

        String letter = desk.write("Na de storm", "", "");
        String[] job = new String[1];
        mailbox.away(() -> {
            job[0] = Api.object(desk.send(letter, "{\"recipients\":4}")).getString("id");
            desk.waits("newsletter");
            HttpResponse<String> again = desk.send(letter, "{}");
            refused(again, 409, "wrong-state");
            server.kill();
            server = Distribution.start(URI.create(server.address()).getPort(), data, environment, "--demo");
            desk.waits("newsletter");
        });
        desk.finished(job[0]);
        assertThat(mailbox.recipients("Na de storm")).containsExactlyInAnyOrderElementsOf(people.subList(0, 3));
        JsonObject sent = desk.letter(letter);
        assertThat(sent.getString("state")).isEqualTo("SENT");
        assertThat(sent.getInt("sent")).isEqualTo(3);
        assertThat(sent.getInt("failed")).isEqualTo(1);
        String deliveries = desk.week
                .clerk()
                .send("get", "/v1/newsletters/" + letter + "/deliveries", "")
                .body();
        assertThat(deliveries).contains("REFUSED", "weigert de ontvanger").doesNotContain("drie.example");
    }

    @Test
    void whatWaitsForAMailServerStopsAtOnceWhenAskedAndCanBeSentLater() throws Exception {
        Desk desk = new Desk("9943", "Stopdorp");
        desk.subscribe("i@vier.example", "ELECTION", "");
        String letter = desk.write("Toch niet", desk.election, "");
        mailbox.away(() -> {
            String job = Api.object(desk.send(letter, "{}")).getString("id");
            desk.waits("newsletter");
            desk.week.clerk().send("post", "/v1/jobs/" + job + "/cancellations", "");
            Waiting.until(
                    "the job is cancelled",
                    () -> desk.job(job).getString("state").equals("CANCELLED"));
        });
        assertThat(mailbox.recipients("Toch niet")).isEmpty();
        desk.finished(desk.send(letter, "{}"));
        assertThat(mailbox.recipients("Toch niet")).containsExactly("i@vier.example");
    }

    private static byte[] file(MimeMessage mail) throws Exception {
        BodyPart part = ((Multipart) mail.getContent()).getBodyPart(1);
        assertThat(part.getContentType()).startsWith("application/pdf");
        assertThat(part.getFileName()).contains("pdf");
        return part.getInputStream().readAllBytes();
    }

    private static String text(MimeMessage mail) throws Exception {
        return mail.getContent() instanceof Multipart parts
                ? parts.getBodyPart(0).getContent().toString()
                : mail.getContent().toString();
    }

    /** The desk of a municipality, and who asks it for the newsletter. */
    private static final class Desk {

        private final Host host = new Host(server.address());
        private final NominationWeek week;
        private final String election;
        private final String open;

        Desk(String municipality, String name) {
            week = new NominationWeek(host, municipality, name);
            election = week.path("").substring("/v1/elections/".length());
            open = week.path("/newsletter-subscriptions").replace("/v1/", "/v1/public/");
        }

        void subscribe(String email, String scope, String group) throws Exception {
            int before = mailbox.recipients(CONFIRM).size();
            ask(email, scope, group);
            Waiting.until("a confirmation is asked", () -> confirmations() > before);
            confirm(email);
        }

        private static int confirmations() {
            try {
                return mailbox.recipients(CONFIRM).size();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        void ask(String email, String scope, String group) {
            JsonObjectBuilder body =
                    Json.createObjectBuilder().add("email", email).add("scope", scope);
            HttpResponse<String> asked = host.nobody()
                    .json("post", open, body.add("group", group).build().toString());
            assertThat(asked.statusCode()).as(asked.body()).isEqualTo(202);
        }

        /** Confirms by every link that came to the address. */
        void confirm(String email) throws Exception {
            mailbox.mail(email, CONFIRM);
            for (MimeMessage mail : mailbox.messages(email, CONFIRM)) {
                Matcher found = LINK.matcher(text(mail));
                assertThat(found.find()).isTrue();
                HttpResponse<String> page = host.nobody().send("get", "/" + found.group(1), "");
                assertThat(page.body()).contains("<button").doesNotContain(email);
                HttpResponse<String> done = host.nobody().send("post", "/" + found.group(1), "");
                assertThat(done.body()).contains("Aangemeld");
            }
        }

        String write(String subject, String about, String group) {
            JsonObjectBuilder body = Json.createObjectBuilder()
                    .add("subject", subject)
                    .add("text", "Beste lezer,")
                    .add("group", group);
            if (!about.isEmpty()) {
                body.add("electionId", about);
            }
            return created(
                    week.clerk().json("post", "/v1/newsletters", body.build().toString()));
        }

        JsonObject letter(String id) {
            return Api.object(week.clerk().send("get", "/v1/newsletters/" + id, ""));
        }

        JsonObject audience(String id) {
            return Api.object(week.clerk().send("get", "/v1/newsletters/" + id + "/audience", ""));
        }

        HttpResponse<String> send(String id, String body) {
            return week.clerk().json("post", "/v1/newsletters/" + id + "/dispatches", body);
        }

        void finished(HttpResponse<String> accepted) throws Exception {
            assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(202);
            finished(Api.object(accepted).getString("id"));
        }

        void finished(String job) throws Exception {
            Waiting.until("the job ends", () -> job(job).getString("state").equals("SUCCEEDED"));
        }

        JsonObject job(String id) {
            return Api.object(week.clerk().send("get", "/v1/jobs/" + id, ""));
        }

        /** A job of that kind waits for its next attempt, and says so. */
        void waits(String type) throws Exception {
            Waiting.until(
                    "a job waits",
                    () -> Api.object(week.clerk().send("get", "/v1/jobs?limit=200", ""))
                            .getJsonArray("items")
                            .getValuesAs(JsonObject.class)
                            .stream()
                            .anyMatch(job -> job.getString("type").equals(type)
                                    && job.getString("state").equals("QUEUED")
                                    && job.getString("message", "").contains("Volgende poging om")));
        }

        /** Unsubscribes as a mail program does (RFC 8058): with what the headers of the mail say, and nothing else. */
        void click(MimeMessage mail) throws Exception {
            assertThat(mail.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
            String link = mail.getHeader("List-Unsubscribe", null);
            HttpResponse<String> answer = host.nobody()
                    .send(
                            "post",
                            URI.create(link.substring(1, link.length() - 1)).getPath(),
                            "List-Unsubscribe=One-Click",
                            "Content-Type",
                            "application/x-www-form-urlencoded");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        }

        String register() {
            return week.clerk()
                    .send("get", "/v1/newsletter-subscriptions?limit=200", "")
                    .body();
        }
    }
}
