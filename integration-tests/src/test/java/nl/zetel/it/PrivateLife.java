package nl.zetel.it;

import static nl.zetel.it.NominationWeek.created;
import static nl.zetel.it.NominationWeek.createdObject;
import static nl.zetel.it.NominationWeek.json;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;

/** What people leave behind beside the election itself: every kind of personal data that the API takes, once. */
final class PrivateLife {

    private static final String CONTACT_LIST = """
            {"designation":"Contactgroep","candidates":[{"name":{"initials":"A.","surname":"Zichtbaar"},
             "birth":"%s","locality":"Proefdorp","bsn":"%s","consent":{"given":true,"identityCopy":true,"sittingMember":false,"address":true},
             "correspondence":{"street":"Stilpad","houseNumber":"7","postalCode":"%s","locality":"Proefdorp"}}],
             "submitters":[{"name":{"initials":"I.","surname":"%s"},
             "address":{"street":"Brink","houseNumber":"1","postalCode":"%s","locality":"Proefdorp"}}],
             "contact":{"name":"%s","email":"%s","telephone":"%s"}}""";

    private final PrivateData data;
    private final Host host;

    PrivateLife(PrivateData data, Host host) {
        this.data = data;
        this.host = host;
    }

    /** A nomination week under the rules of 2018, from the first appointment to an appeal. */
    NominationWeek live(String municipality) {
        NominationWeek week = new NominationWeek(host, municipality, "Geheimdorp");
        String bsn = data.of(
                "bsn", Westerveld.residents(40, 1).get(0).bsn().orElseThrow().value());
        String list = created(week.clerk()
                .json(
                        "post",
                        week.path("/candidate-lists"),
                        CONTACT_LIST.formatted(
                                data.of("birth", "1961-07-23"),
                                "999993653",
                                data.of("address", "9999XA"),
                                data.of("submitter", "Indienzel"),
                                data.of("address", "9999XB"),
                                data.of("contact", "Coen Contactzel"),
                                data.of("contact", "coen@privaat.example"),
                                data.of("contact", "0699999901"))));
        data.of("bsn", "999993653");
        prepare(week, list);
        support(week, bsn);
        outside(week.clerk(), week.path(""), "2018-01-31");
        work(week);
        handIn(week);
        return week;
    }

    private void prepare(NominationWeek week, String list) {
        String slot = created(week.clerk()
                .json(
                        "post",
                        week.path("/pre-submission-slots"),
                        "{\"startsAt\":\"2018-01-23T10:00:00+01:00\",\"endsAt\":\"2018-01-23T10:30:00+01:00\","
                                + "\"place\":\"Kamer 1\",\"capacity\":2}"));
        createdObject(week.clerk()
                .json(
                        "post",
                        week.path("/pre-submission-appointments"),
                        json(
                                "slotId",
                                slot,
                                "group",
                                "Contactgroep",
                                "contact",
                                data.of("appointment", "Berend Boekzel"),
                                "email",
                                data.of("appointment", "berend@privaat.example"))));
        createdObject(week.clerk()
                .json(
                        "post",
                        week.path("/candidate-lists/" + list + "/papers"),
                        "{\"kind\":\"IDENTITY_CHECK\",\"position\":1,\"identity\":{\"document\":\"PASSPORT\",\"lastCharacters\":\""
                                + data.of("identity", "QX7") + "\",\"matches\":true}}"));
        createdObject(
                week.clerk().json("post", week.path("/candidate-lists/" + list + "/pre-submission-checks"), "{}"));
        String agents = json("designation", "Nieuwe Aanduiding", "group", "Vereniging Nieuw")
                .replaceFirst(
                        "}$",
                        ",\"association\":true,\"documents\":[\"NOTARIAL_DEED\"],\"agent\":{\"agent\":\""
                                + data.of("agent", "A. Gemachtigdezel") + "\",\"deputy\":\""
                                + data.of("agent", "P. Plaatszel") + "\"}}");
        // The term for requests has passed by now (G 3); what came in too late is not kept.
        week.at(-60, "10:00");
        String request = createdObject(week.clerk().json("post", week.path("/designation-requests"), agents))
                .getString("id");
        createdObject(week.clerk()
                .upload(
                        week.path("/designation-requests/" + request + "/files?document=NOTARIAL_DEED"),
                        "application/pdf",
                        Readable.pdfOf("Opgericht door " + data.of("file", "Siebe Stukzel"))));
        week.at(-13, "10:00");
    }

    private static void support(NominationWeek week, String bsn) {
        createdObject(week.clerk()
                .json(
                        "post",
                        week.path("/support-declarations"),
                        json("listId", week.lists().get(0), "bsn", bsn)));
    }

    /** What people leave at the desk of an election. */
    void outside(Api clerk, String election, String day) {
        createdObject(clerk.json(
                "post",
                election + "/questions",
                json(
                        "name",
                        data.of("question", "Vera Vraagzel"),
                        "email",
                        data.of("question", "vera@privaat.example"),
                        "subject",
                        "Vraag",
                        "text",
                        data.of("question", "Mag ik iets weten over mijn zusje Teuntjezel?"))));
        Api nobody = new Api(host.address(), "");
        String open = election.replace("/v1/", "/v1/public/");
        var subscribed = nobody.json(
                "post",
                open + "/newsletter-subscriptions",
                json("email", data.of("subscription", "nico@privaat.example"), "scope", "ELECTION"));
        assertThat(subscribed.statusCode()).as(subscribed.body()).isEqualTo(202);
        JsonObject meeting = createdObject(clerk.json(
                "post",
                election + "/information-meetings",
                ("{\"title\":\"Avond\",\"perOrganisation\":2,\"closesAt\":\"%1$sT12:00:00+01:00\","
                                + "\"sessions\":[{\"code\":\"A\",\"place\":\"Zaal\",\"startsAt\":\"%1$sT19:00:00+01:00\","
                                + "\"endsAt\":\"%1$sT21:00:00+01:00\",\"places\":10}]}")
                        .formatted(day)));
        createdObject(nobody.json(
                "post",
                open + "/information-meetings/" + meeting.getString("id") + "/registrations",
                json(
                        "name",
                        data.of("registration", "Rita Registerzel"),
                        "email",
                        data.of("registration", "rita@privaat.example"),
                        "organisation",
                        "Contactgroep",
                        "session",
                        "A")));
    }

    /** A letter of an election is sent by mail. */
    void send(Api clerk, String election) {
        String letter = Api.object(clerk.send("get", election + "/documents?limit=200", ""))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(document -> document.getString("mediaType").startsWith("text/html"))
                .findFirst()
                .orElseThrow()
                .getString("id");
        createdObject(clerk.json(
                "post",
                election + "/documents/" + letter + "/dispatches",
                json("way", "EMAIL", "recipient", data.of("recipient", "otto@privaat.example"))));
    }

    /**
     * What opens only with a link from a mail, of an election and of the municipality; answers what the links end with, by the
     * path before it.
     */
    Map<String, Set<String>> links(Mailbox mailbox, Api clerk, String election) throws InterruptedException {
        Api nobody = new Api(host.address(), "");
        String open = election.replace("/v1/", "/v1/public/");
        String asker = data.of("question", "quinten@privaat.example");
        String pending = data.of("subscription", "nina@privaat.example");
        String reader = data.of("subscription", "nora@privaat.example");
        accepted(
                nobody.json("post", open + "/questions", json("email", asker, "subject", "Vraag", "text", "Mag dat?")));
        subscribe(nobody, open, pending);
        subscribe(nobody, open, reader);
        String confirmed = mailbox.ending(reader, "newsletter-confirmations");
        assertThat(nobody.send("post", "/v1/public/newsletter-confirmations/" + confirmed, "")
                        .statusCode())
                .isEqualTo(200);
        JsonObject letter = createdObject(
                clerk.json("post", "/v1/newsletters", json("subject", "Nieuws", "text", "De lijsten hangen er.")));
        accepted(clerk.json("post", "/v1/newsletters/" + letter.getString("id") + "/dispatches", "{}"));
        return Map.of(
                "/public/newsletter-confirmations",
                Set.of(mailbox.ending(pending, "newsletter-confirmations")),
                "/public/newsletter-unsubscriptions",
                Set.of(mailbox.ending(reader, "newsletter-unsubscriptions")),
                "/public/question-confirmations",
                Set.of(mailbox.ending(asker, "question-confirmations")),
                "/public/meeting-withdrawals",
                Set.of(mailbox.ending("rita@privaat.example", "meeting-withdrawals")));
    }

    private static void subscribe(Api nobody, String open, String email) {
        accepted(
                nobody.json("post", open + "/newsletter-subscriptions", json("email", email, "scope", "MUNICIPALITY")));
    }

    private static void accepted(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    }

    /** What the desk makes that holds nobody's data, so that there is something to read everywhere. */
    void work(NominationWeek week) {
        createdObject(week.clerk().json("post", "/v1/newsletters", json("subject", "Avond", "text", "U bent welkom.")));
        createdObject(week.clerk()
                .json("post", week.path("/gazette-notices"), json("kind", "SUBMISSION", "place", "Raadzaal, Markt 1")));
        String election = week.path("").replace("/v1/elections/", "");
        createdObject(host.in("1701", "frits", "administrator")
                .json("post", "/v1/retention-runs", json("electionId", election)));
        JsonObject office =
                Api.object(week.clerk().send("get", week.path(""), "")).getJsonObject("office");
        assertThat(week.clerk()
                        .send(
                                "put",
                                "/v1/election-desk",
                                office.toString(),
                                "Content-Type",
                                "application/json",
                                "If-None-Match",
                                "*")
                        .statusCode())
                .isLessThan(300);
    }

    private void handIn(NominationWeek week) {
        week.submitAll();
        created(week.clerk()
                .json(
                        "post",
                        week.path("/check-ins"),
                        "{\"visitor\":{\"initials\":\"V.\",\"surname\":\"" + data.of("visitor", "Bezoekzel")
                                + "\"},\"documentKind\":\"PASSPORT\",\"entitled\":\"YES\",\"designation\":\"Wacht\"}"));
        JsonObject decided = week.decideAllAfterSubmission("Andere Groep").get("Andere Groep");
        if (decided == null) {
            throw new IllegalStateException("The list was not decided on");
        }
        week.fixNumbers();
        created(week.clerk()
                .json(
                        "post",
                        week.path("/examinations/" + week.session().getString("id") + "/reports"),
                        json("model", "I_4", "chair", "R. Jager")));
        send(week.clerk(), week.path(""));
        createdObject(week.clerk()
                .json(
                        "post",
                        week.path("/examinations/" + week.session().getString("id") + "/reports/publications"),
                        json("model", "I_4")));
        createdObject(week.clerk()
                .json(
                        "post",
                        week.path("/appeals"),
                        json(
                                "listExaminationId",
                                decided.getString("id"),
                                "appellant",
                                "VOTER",
                                "receivedOn",
                                "2018-02-09",
                                "reference",
                                "2018/1",
                                "summary",
                                data.of("appeal", "Waarom stond Beppezel niet op de lijst?"))));
    }

    /** What came from other committees, and from who saw something wrong, under the rules of 2026. */
    NominationWeek later(String municipality) {
        NominationWeek week = NominationWeek.of2026(host, municipality, "Geheimlater");
        week.submitAll();
        week.examine();
        createdObject(week.clerk()
                .json(
                        "post",
                        week.path("/settlement-reports/receipts"),
                        "{\"kind\":\"REPORT_RECEIVED\",\"municipality\":\"Assen\",\"receivedOn\":\"2026-02-03\",\"candidates\":["
                                + "{\"initials\":\"A.\",\"surname\":\"" + data.of("settler", "Vestigzel")
                                + "\",\"birth\":\"" + data.of("birth", "1980-05-05") + "\"}]}"));
        host.clock("2026-03-19T10:00:00+01:00");
        createdObject(new Api(host.address(), "")
                .json(
                        "post",
                        week.path("").replace("/v1/", "/v1/public/") + "/error-reports",
                        json(
                                "description",
                                "Er klopt iets niet in bureau 1",
                                "reporter",
                                data.of("reporter", "Mia Meldzel"))));
        return week;
    }
}
