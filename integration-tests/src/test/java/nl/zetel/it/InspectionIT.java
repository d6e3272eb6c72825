package nl.zetel.it;

import static nl.zetel.it.NominationWeek.createdObject;
import static nl.zetel.it.NominationWeek.json;
import static nl.zetel.it.NominationWeek.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import nl.zetel.api.person.Person;
import nl.zetel.plugin.brpstub.Fault;
import org.junit.jupiter.api.Test;

/** What lies open to inspection at the desk (Kieswet I 3), and the reports that everybody can read (I 18). */
class InspectionIT {

    @Test
    void listsAreOpenFromTheExaminationUntilTheDecisionsAreFinal() {
        NominationWeek week = new NominationWeek("9926", "Inzagedorp");
        String copy = week.path("/inspection-copy");
        week.submitAll();
        JsonObject early = refused(week.clerk().send("get", copy, ""), 409, "wrong-state");
        assertThat(early.getJsonObject("possible").getString("first")).contains("Onderzoek eerst de lijsten");
        assertThat(early.getJsonObject("possible").getString("from"))
                .as("the moment of the session in the calendar")
                .isEqualTo("2018-02-06T16:00:00+01:00");
        week.decideAllAfterSubmission();
        String page = week.clerk().send("get", copy, "", "Accept", "text/html").body();
        assertThat(page)
                .contains("Oude Groep", "Bakker, A.", "1970-01-01", "niet vereist")
                .doesNotContain("Brink", "1234AB");
        assertThat(week.clerk()
                        .send("get", copy, "", "Accept", "application/pdf")
                        .body())
                .startsWith("%PDF");
        refused(week.auditor().send("get", copy, ""), 403, "not-allowed");
        refused(SharedServer.nobody().send("get", copy, ""), 401, "not-authenticated");
        SharedServer.clock("2018-02-13T23:59:50+01:00");
        assertThat(week.clerk().send("get", copy, "").statusCode()).isEqualTo(200);
        SharedServer.clock("2018-02-14T00:00:01+01:00");
        JsonObject over = refused(week.clerk().send("get", copy, ""), 409, "deadline-passed");
        assertThat(over.getJsonObject("possible").getString("instead")).contains("openbare pagina");
    }

    @Test
    void theCopyShowsEveryDeclarationWithWhoSignedWhenAndWhetherThatIsAVoter() {
        NominationWeek week = new NominationWeek("1701", "Inzage-Westerveld");
        SharedServer.clock("2018-01-23T10:00:00+01:00");
        String list = NominationWeek.created(week.clerk().json("post", week.path("/candidate-lists"), """
                {"candidates":[{"name":{"initials":"D.","surname":"Draagvlak"},"birth":"1970-01-01"}]}"""));
        List<Person> voters = Residents.of(20, 3);
        sign(week, list, voters.get(0), ",\"name\":{\"initials\":\"V.\",\"prefix\":\"de\",\"surname\":\"Kiezer\"}");
        SharedServer.clock("2018-01-24T10:00:00+01:00");
        sign(week, list, voters.get(1), "");
        SharedServer.register().knobs().always(Fault.FORBIDDEN);
        sign(week, list, voters.get(2), ",\"name\":{\"surname\":\"Onbekend\"}");
        SharedServer.register().knobs().heal();
        SharedServer.clock("2018-02-05T10:00:00+01:00");
        createdObject(week.submit(createdObject(week.checkIn(list)).getString("id"), list));
        week.submitAll();
        week.examine();

        String page = week.clerk()
                .send("get", week.path("/inspection-copy"), "", "Accept", "text/html")
                .body();
        assertThat(rows(page, "<caption>Ondersteuningsverklaringen</caption>"))
                .containsExactly(
                        "1 | de Kiezer, V. | 23 januari 2018 | ja",
                        "2 | zie de papieren verklaring | 24 januari 2018 | ja",
                        "3 | Onbekend | 24 januari 2018 | nog niet");
        voters.forEach(voter ->
                assertThat(page).doesNotContain(voter.bsn().orElseThrow().value()));
    }

    private static void sign(NominationWeek week, String list, Person voter, String more) {
        createdObject(week.clerk()
                .json(
                        "post",
                        week.path("/support-declarations"),
                        "{\"listId\":\"%s\",\"bsn\":\"%s\"%s}"
                                .formatted(list, voter.bsn().orElseThrow().value(), more)));
    }

    /** The rows of the first table after that caption, its cells apart. */
    private static List<String> rows(String page, String caption) {
        assertThat(page).contains(caption);
        String table = page.substring(page.indexOf(caption));
        table = table.substring(table.indexOf("<tbody>"), table.indexOf("</tbody>"));
        return Arrays.stream(table.split("</tr>"))
                .map(row -> row.replaceAll("</td>\\s*<td>", " | ")
                        .replaceAll("<[^>]+>", "")
                        .strip())
                .filter(row -> !row.isEmpty())
                .toList();
    }

    @Test
    void aReportIsPublicWithoutSignaturesAfterSomebodyPublishedIt() {
        NominationWeek week = new NominationWeek("9927", "Verslagdorp");
        week.decideAll();
        week.fixNumbers();
        String reports = week.path("/examinations/" + week.session().getString("id") + "/reports");
        String open = week.path("/session-reports/I_4").replace("/v1/elections/", "/v1/public/elections/");
        refused(week.clerk().json("post", reports + "/publications", json("model", "I_4")), 409, "wrong-state");
        String body = """
                {"model":"I_4","chair":"R. Jager","members":["C. Hofman"],"place":"dorpshuis De Spil",
                 "startedAt":"2018-02-09T15:05:00Z",
                 "objections":[{"objection":"De lijst kwam te laat.","answer":"Zij kwam op tijd."}]}""";
        createdObject(week.clerk().json("post", reports, body));
        refused(SharedServer.nobody().send("get", open, ""), 404, "not-found");
        createdObject(week.clerk().json("post", reports + "/publications", json("model", "I_4")));
        String page = SharedServer.nobody()
                .send("get", open, "", "Accept", "text/html")
                .body();
        assertThat(page)
                .contains(
                        "R. Jager",
                        "<td>De lijst kwam te laat.</td>",
                        "<td>Zij kwam op tijd.</td>",
                        "9. Geldige lijsten",
                        "<dd>dorpshuis De Spil</dd>",
                        "<dd>vrijdag 9 februari 2018 om 16.05 uur</dd>",
                        "Kop van de keten",
                        "<td>900</td>")
                .doesNotContain("Naam en handtekening");
        assertThat(SharedServer.nobody()
                        .send("get", open, "", "Accept", "application/pdf")
                        .body())
                .startsWith("%PDF");
        refused(SharedServer.nobody().send("get", open.replace("I_4", "I_1"), ""), 404, "not-found");
    }
}
