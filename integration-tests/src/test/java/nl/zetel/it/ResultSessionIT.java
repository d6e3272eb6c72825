package nl.zetel.it;

import static nl.zetel.it.NominationWeek.created;
import static nl.zetel.it.NominationWeek.createdObject;
import static nl.zetel.it.NominationWeek.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The session of Rozendaal in 2026: a recount, the official result compared, objections, the report and the public result. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ResultSessionIT {

    private static final String SESSION = """
            {"place":"het gemeentehuis te Rozendaal","members":[{"name":"A. Voorzitter","role":"CHAIR"},
             {"name":"B. Lid","role":"MEMBER"},{"name":"C. Lid","role":"MEMBER"}]}""";

    private static Path folder;
    private static RozendaalWeek week;
    private static String session;
    /** Blank before the first calculation. */
    private static String result = "";

    @BeforeAll
    static void count() {
        Optional<Path> found = Shared.find("data/eml/gr2026-rozendaal");
        Assumptions.assumeTrue(found.isPresent(), "skipped: the published files of Rozendaal 2026 are not here");
        folder = found.orElseThrow();
        week = new RozendaalWeek(folder);
        session = created(week.member().json("post", week.path("/result-sessions"), SESSION));
    }

    @Test
    @Order(1)
    void theSeatsAreThoseOfRozendaal() {
        JsonObject calculated = createdObject(week.member().json("post", week.path("/results"), "{}"));
        result = calculated.getString("id");

        assertThat(seats(calculated)).containsExactly(4, 3, 2);
        assertThat(get("/results/" + result + "/comparison").getString("standing"))
                .isEqualTo("NO_OFFICIAL_RESULT");
    }

    @Test
    @Order(2)
    void theMarginsAreExplainedAndTheOnlyStationCouldChangeTheSeats() {
        JsonObject margins = get("/results/" + result + "/margins");

        assertThat(margins.getJsonArray("lists").getValuesAs(JsonObject.class))
                .allSatisfy(
                        list -> assertThat(list.getString("text")).contains("krijgt met", "verliest zij een zetel"));
        assertThat(margins.getJsonArray("stations").getJsonObject(0).getString("text"))
                .contains("Als in stembureau 1 ", "een zetel meer");
        assertThat(margins.getJsonArray("candidates")).isNotEmpty();
        assertThat(margins.getJsonArray("stationCandidates").getJsonObject(0).getString("text"))
                .contains("Als in stembureau 1 ", "op kandidaat ", " gekozen.");
    }

    @Test
    @Order(3)
    void sinceTheRulesOf2026TheOfficialResultIsComparedOrItsAbsenceExplained() {
        refused(establish("{}"), 409, "wrong-state");
        assertThat(establish("{}").body()).contains("Ea 7");
    }

    @Test
    @Order(4)
    void anOfficialResultThatSaysOtherwiseStandsInTheWay() throws IOException {
        String swapped = official()
                .replace("<xnl:LastName>Diepenbroek<", "<xnl:LastName>Ruijter<")
                .replace("G.H.W.", "R.M.")
                .replace(
                        "<xnl:FirstName>Wim</xnl:FirstName><xnl:NamePrefix></xnl:NamePrefix>",
                        "<xnl:FirstName>Roemer" + "</xnl:FirstName><xnl:NamePrefix>den</xnl:NamePrefix>");
        imported(swapped);
        JsonObject difference = get("/results/" + result + "/comparison")
                .getJsonArray("differences")
                .getJsonObject(0);

        assertThat(difference.getString("kind")).isEqualTo("CANDIDATE");
        assertThat(difference.getBoolean("movesSeat")).isTrue();
        assertThat(difference.getString("calculated")).contains("kandidaat 4", "Diepenbroek");
        assertThat(difference.getString("official")).contains("kandidaat 6", "Ruijter");
        refused(establish("{}"), 409, "wrong-state");
        assertThat(establish("{}").body()).contains("Diepenbroek");
    }

    @Test
    @Order(5)
    void aFileOfAnotherElectionIsRefusedAsAWhole() throws IOException {
        HttpResponse<String> answer = send(official().replace("GR2026_Rozendaal", "GR2026_Diever"));

        refused(answer, 422, "invalid-document");
        assertThat(answer.body()).contains("GR2026_Diever");
        refused(send("<html/>"), 422, "invalid-document");
    }

    @Test
    @Order(6)
    void wrongGroupsOfTheFingerprintHideOthersAndNothingIsCompared() throws IOException {
        String id = created(send(official()));
        String path = week.path("/official-results/" + id);
        JsonArray before = read(path).getJsonArray("groups");

        refused(
                week.verifier().json("post", path + "/confirmations", "{\"groups\":[\"0000\",\"0000\"]}"),
                422,
                "invalid-content");

        assertThat(read(path).getJsonArray("groups")).isNotEqualTo(before);
        assertThat(get("/results/" + result + "/comparison").getString("standing"))
                .isEqualTo("NOT_CONFIRMED");
        refused(establish("{}"), 409, "wrong-state");
        confirm(id, official());
        assertThat(get("/results/" + result + "/comparison").getString("standing"))
                .isEqualTo("EQUAL");
    }

    @Test
    @Order(7)
    void aRecountReopensTheCountAndTellsThatASeatMoves() {
        recount("In het gemeentehuis zijn stapels verwisseld.");
        refused(establish("{}"), 409, "wrong-state");
        week.count(160);
        explain();
        result = created(week.member().json("post", week.path("/results"), "{}"));
        JsonObject effect = get("/result-sessions/" + session + "/recounts/1");

        assertThat(effect.getBoolean("complete")).isTrue();
        assertThat(effect.getBoolean("movesSeat")).isTrue();
        assertThat(effect.getString("effect")).contains("lijst 1 zou 3 in plaats van 4 zetels krijgen");
        assertThat(get("/results/" + result + "/comparison").getString("standing"))
                .isEqualTo("DIFFERENT");
        refused(establish("{}"), 409, "wrong-state");
    }

    @Test
    @Order(8)
    void aSecondRecountPutsItRight() {
        recount("De tweede telling is verwisseld ingevoerd.");
        week.count(0);
        result = created(week.member().json("post", week.path("/results"), "{}"));

        assertThat(get("/result-sessions/" + session + "/recounts/2").getString("effect"))
                .contains("lijst 1 zou 4 in plaats van 3 zetels krijgen");
        assertThat(get("/results/" + result + "/comparison").getString("standing"))
                .isEqualTo("EQUAL");
        assertThat(get("/results").getJsonArray("items").getValuesAs(JsonObject.class))
                .as("each version is kept")
                .extracting(each -> each.getString("state"))
                .containsExactly("SUPERSEDED", "SUPERSEDED", "CALCULATED");
    }

    @Test
    @Order(9)
    void objectionsAreAnsweredBeforeTheResultIsEstablished() {
        String path = week.path("/result-sessions/" + session + "/objections");
        created(week.clerk().json("post", path, "{\"text\":\"De telling begon te laat.\"}"));
        refused(establish("{}"), 409, "wrong-state");
        refused(week.clerk().json("post", path + "/1/answers", "{\"text\":\"Nee.\"}"), 403, "not-allowed");
        Api recorder = week.as("anna", "clerk", "committee");
        refused(recorder.json("post", path + "/1/answers", "{\"text\":\"Nee.\"}"), 403, "four-eyes");
        created(week.member().json("post", path + "/1/answers", "{\"text\":\"Zij begon om negen uur.\"}"));

        created(establish("{}"));

        refused(week.clerk().json("post", path, "{\"text\":\"Nog een.\"}"), 409, "wrong-state");
    }

    @Test
    @Order(10)
    void theReportSaysWhatHappenedAndIsAPdfToo() {
        JsonObject report = get("/documents").getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(document -> document.getString("kind").equals("result-report"))
                .findFirst()
                .orElseThrow();
        String content = week.path("/documents/" + report.getString("id") + "/content");
        String page = week.member().send("get", content, "").body();

        assertThat(page)
                .contains("A. Voorzitter", "De telling begon te laat.", "Zij begon om negen uur.", "Twee kiezers namen")
                .contains("ambtshalve tot een nieuwe telling besloten", "kandidaat 1 van lijst 1: 221 werd 61")
                .contains("tot op de kandidaat gelijk", "Jonge", "Handtekening");
        HttpResponse<String> pdf = week.member().send("get", content, "", "Accept", "application/pdf");
        assertThat(pdf.statusCode()).isEqualTo(200);
        assertThat(pdf.body()).startsWith("%PDF-");
    }

    @Test
    @Order(11)
    void thePublicResultHasNoPersonalDataBeyondTheLists() {
        String path = week.path("/result").replace("/v1/", "/v1/public/");
        HttpResponse<String> json = SharedServer.nobody().send("get", path, "");
        HttpResponse<String> page = SharedServer.nobody().send("get", path, "", "Accept", "text/html");
        HttpResponse<String> seats = SharedServer.nobody().send("get", path + "/seats.svg", "");

        assertThat(json.body())
                .contains("Diepenbroek")
                .doesNotContain("1970", "birth", "Kerklaan", "carla", "dirk", "bsn", "witnesses");
        assertThat(page.body()).contains("<html lang=\"nl\">", "role=\"img\"", "<caption>", "Diepenbroek");
        assertThat(page.body()).doesNotContain("1970", "carla", "dirk");
        assertThat(seats.body()).contains("<title", "<desc", "xml:lang=\"nl\"");
    }

    @Test
    @Order(12)
    void ourResultAsEmlSaysWhatTheOfficialOneSays() throws IOException {
        String document = created(week.clerk().json("post", week.path("/documents"), "{\"kind\":\"520\"}"));
        String ours = week.clerk()
                .send("get", week.path("/documents/" + document + "/content"), "")
                .body();

        assertThat(elected(ours)).isEqualTo(elected(official())).hasSize(9);
    }

    private static List<String> elected(String eml) {
        return java.util.regex.Pattern.compile("LastName>([^<]+)<")
                .matcher(eml)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static void recount(String reason) {
        created(week.member()
                .json(
                        "post",
                        week.path("/result-sessions/" + session + "/recounts"),
                        Json.createObjectBuilder()
                                .add("ground", "EX_OFFICIO")
                                .add("reason", reason)
                                .add("stationIds", Json.createArrayBuilder().add(week.stationId()))
                                .build()
                                .toString()));
    }

    /** A third person explains what differs from the totals by hand. */
    private static void explain() {
        for (JsonObject difference :
                get("/reconciliation").getJsonArray("differences").getValuesAs(JsonObject.class)) {
            createdObject(week.verifier()
                    .json(
                            "post",
                            week.path("/explanations"),
                            NominationWeek.json("difference", difference.getString("key"), "text", "opnieuw geteld")));
        }
    }

    private static HttpResponse<String> establish(String body) {
        return week.secondMember().json("post", week.path("/results/" + result + "/establishments"), body);
    }

    private static void imported(String file) {
        confirm(created(send(file)), file);
    }

    /** Somebody types the hidden groups from paper. */
    private static void confirm(String id, String file) {
        String path = week.path("/official-results/" + id);
        JsonArray typed = new PaperFingerprint(file.getBytes(StandardCharsets.UTF_8))
                .hidden(read(path).getJsonArray("groups"));
        created(week.verifier().json("post", path + "/confirmations", "{\"groups\":" + typed + "}"));
    }

    private static HttpResponse<String> send(String file) {
        return week.clerk().send("post", week.path("/official-results"), file, "Content-Type", "application/xml");
    }

    private static String official() throws IOException {
        return Files.readString(folder.resolve("Resultaat_GR2026_Rozendaal.eml.xml"), StandardCharsets.UTF_8);
    }

    private static List<Integer> seats(JsonObject calculated) {
        return calculated.getJsonArray("lists").getValuesAs(JsonObject.class).stream()
                .map(list -> list.getInt("seats"))
                .toList();
    }

    private static JsonObject get(String path) {
        return read(week.path(path));
    }

    private static JsonObject read(String path) {
        HttpResponse<String> answer = week.member().send("get", path, "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Api.object(answer);
    }
}
