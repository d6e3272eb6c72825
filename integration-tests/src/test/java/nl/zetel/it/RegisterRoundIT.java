package nl.zetel.it;

import static nl.zetel.it.Westerveld.BOTH;
import static nl.zetel.it.Westerveld.CLERK;
import static nl.zetel.it.Westerveld.VERIFIER;
import static nl.zetel.it.Westerveld.ended;
import static nl.zetel.it.Westerveld.refused;
import static nl.zetel.it.Westerveld.residents;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import nl.zetel.api.person.Person;
import nl.zetel.plugin.brpstub.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Candidates along the population register: nobody counts as checked who was not, and a person has the last word. */
class RegisterRoundIT {

    private static final String ACCEPT = "{\"disposition\":\"ACCEPT\",\"reason\":\"Gezien in het paspoort\"}";

    @AfterEach
    void heal() {
        SharedServer.register().knobs().heal();
    }

    @Test
    void aRegisterThatFailsLeavesTheRestUncheckedAndTheNextRequestGoesOnWithThem() throws Exception {
        List<Person> persons = residents(0, 45);
        String list = Westerveld.list(CLERK, Westerveld.election(), persons);
        SharedServer.register().knobs().next(Fault.FORBIDDEN);

        JsonObject failed = ended(CLERK.json("post", list + "/register-rounds", "{}"));
        assertThat(failed.getString("state")).isEqualTo("FAILED");
        assertThat(failed.getString("message")).isNotBlank();
        JsonObject round = only(CLERK, list + "/register-rounds");
        assertThat(round.getString("state")).isEqualTo("FAILED");
        assertThat(round.getInt("checked")).isLessThan(45);
        assertThat(outcomes(round, "UNCHECKED")).isEqualTo(45 - round.getInt("checked"));

        SharedServer.register().knobs().heal();
        assertThat(ended(CLERK.json("post", list + "/register-rounds", "{}")).getString("state"))
                .isEqualTo("SUCCEEDED");
        JsonObject completed = only(CLERK, list + "/register-rounds");
        assertThat(completed.getString("id")).isEqualTo(round.getString("id"));
        assertThat(outcomes(completed, "FOUND")).isEqualTo(45);
    }

    @Test
    void whoEnteredTheListDoesNotReviewItsFindings() throws Exception {
        String finding = findingAboutInitials(BOTH);
        refused(BOTH.json("post", finding + "/reviews", ACCEPT), 403, "four-eyes");
        refused(CLERK.json("post", finding + "/reviews", ACCEPT), 403, "not-allowed");
        HttpResponse<String> reviewed = VERIFIER.json("post", finding + "/reviews", ACCEPT);
        assertThat(reviewed.statusCode()).as(reviewed.body()).isEqualTo(201);
        assertThat(Api.object(reviewed).getString("state")).isEqualTo("ACCEPTED");
    }

    @Test
    void toCorrectTakesTheRightNotationAndToAcceptTakesNone() throws Exception {
        String finding = findingAboutInitials(CLERK);
        String correction = ",\"correction\":{\"name\":{\"initials\":\"A.\",\"surname\":\"Jansen\"}}}";
        refused(
                VERIFIER.json("post", finding + "/reviews", "{\"disposition\":\"CORRECT\",\"reason\":\"x\"}"),
                422,
                "invalid-content");
        refused(
                VERIFIER.json(
                        "post", finding + "/reviews", "{\"disposition\":\"ACCEPT\",\"reason\":\"x\"" + correction),
                422,
                "invalid-content");
        refused(VERIFIER.json("post", finding + "/reviews", "{\"disposition\":\"ACCEPT\"}"), 422, "invalid-content");
    }

    @Test
    void aFindingThatIsMadeAnOmissionReachesTheExaminationAndOneThatIsAcceptedDoesNot() throws Exception {
        String finding = findingAboutInitials(CLERK);
        String list = finding.substring(0, finding.indexOf("/findings"));
        String election = list.substring(0, list.indexOf("/candidate-lists"));
        HttpResponse<String> reviewed = VERIFIER.json(
                "post", finding + "/reviews", "{\"disposition\":\"OMISSION\",\"reason\":\"De akte zegt iets anders\"}");
        assertThat(reviewed.statusCode()).as(reviewed.body()).isEqualTo(201);
        assertThat(Api.object(reviewed).getString("state")).isEqualTo("OMISSION");
        assertThat(notations(election, list)).as("omissions about the notation").containsExactly(1);

        String accepted = findingAboutInitials(CLERK);
        assertThat(VERIFIER.json("post", accepted + "/reviews", ACCEPT).statusCode())
                .isEqualTo(201);
        list = accepted.substring(0, accepted.indexOf("/findings"));
        assertThat(notations(list.substring(0, list.indexOf("/candidate-lists")), list))
                .isEmpty();
    }

    /** Hands the list in, has it examined, and answers of which candidates the notation is an omission. */
    private static List<Integer> notations(String election, String list) {
        SharedServer.clock("2018-02-05T10:00:00+01:00");
        String id = list.substring(list.lastIndexOf('/') + 1);
        String checkIn = NominationWeek.created(CLERK.json(
                "post",
                election + "/check-ins",
                "{\"visitor\":{\"surname\":\"Leveraar\"},\"documentKind\":\"PASSPORT\",\"entitled\":\"YES\"}"));
        NominationWeek.created(CLERK.json(
                "post",
                election + "/check-ins/" + checkIn + "/submissions",
                "{\"listId\":\"" + id + "\",\"onModel\":true,\"inPerson\":true}"));
        SharedServer.clock("2018-02-06T16:00:00+01:00");
        return NominationWeek.createdObject(CLERK.send("post", election + "/examinations", ""))
                .getJsonArray("lists")
                .getJsonObject(0)
                .getJsonArray("omissions")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(omission -> omission.getString("kind").equals("C"))
                .map(omission -> omission.getInt("position"))
                .toList();
    }

    @Test
    void aFindingAboutANotationThatChangedIsGoneAndCannotBeReviewed() throws Exception {
        String finding = findingAboutInitials(CLERK);
        String list = finding.substring(0, finding.indexOf("/findings"));
        HttpResponse<String> read = CLERK.send("get", list, "");
        String tag = read.headers().firstValue("ETag").orElseThrow();
        String right = "{\"candidates\":" + Westerveld.candidates(residents(3, 2)) + "}";
        refused(CLERK.send("put", list, right, "Content-Type", "application/json"), 428, "precondition-required");
        assertThat(CLERK.send("put", list, right, "Content-Type", "application/json", "If-Match", tag)
                        .statusCode())
                .isEqualTo(200);
        refused(
                CLERK.send("put", list, right, "Content-Type", "application/json", "If-Match", tag),
                412,
                "changed-meanwhile");
        assertThat(Api.object(VERIFIER.send("get", finding, "")).getString("state"))
                .isEqualTo("GONE");
        refused(VERIFIER.json("post", finding + "/reviews", ACCEPT), 409, "wrong-state");
    }

    @Test
    void aPersonOnTwoListsIsFoundOnBothWhicheverWasCheckedLast() throws Exception {
        String election = Westerveld.election();
        String first = Westerveld.list(CLERK, election, residents(0, 3));
        ended(CLERK.json("post", first + "/register-rounds", "{}"));
        assertThat(codes(first)).isEmpty();
        String second = Westerveld.list(CLERK, election, residents(2, 3));
        ended(CLERK.json("post", second + "/register-rounds", "{}"));
        assertThat(codes(first)).containsExactly("3 SEVERAL_LISTS");
        assertThat(codes(second)).containsExactly("1 SEVERAL_LISTS");
    }

    @Test
    void everyAttemptStandsInTheLogOfThePersonWhomItIsAbout() throws Exception {
        Person person = residents(30, 1).get(0);
        String list = Westerveld.list(CLERK, Westerveld.election(), List.of(person));
        SharedServer.register().knobs().next(Fault.FORBIDDEN);
        ended(CLERK.json("post", list + "/register-rounds", "{}"));
        ended(CLERK.json("post", list + "/register-rounds", "{}"));
        String search = "{\"bsn\":\"" + person.bsn().orElseThrow().value() + "\"}";
        refused(CLERK.json("post", "/v1/processing-records/searches", search), 403, "not-allowed");
        JsonArray found = Api.object(
                        SharedServer.as("otto", "auditor").json("post", "/v1/processing-records/searches", search))
                .getJsonArray("items");
        assertThat(found.getValuesAs(JsonObject.class))
                .filteredOn(each -> ("/v1" + each.getString("subject")).startsWith(list))
                .extracting(each -> each.getString("status") + " by " + each.getString("user"))
                .containsExactly("ERROR by anna", "OK by anna");
        assertThat(Api.object(SharedServer.in("0119", "otto", "auditor")
                                .json("post", "/v1/processing-records/searches", search))
                        .getJsonArray("items"))
                .isEmpty();
    }

    @Test
    void aTableWithOneWrongRowBringsNoListAtAllAndSaysWhichRow() {
        String election = Westerveld.election();
        String header = "voorletters;roepnaam;voorvoegsel;achternaam;woonplaats;landcode;bsn;geboortedatum;geslacht;"
                + "correspondentie_postcode;correspondentie_huisnummer;correspondentie_toevoeging;"
                + "correspondentie_straatnaam;correspondentie_plaats;gemachtigde_voorletters;gemachtigde_voorvoegsel;"
                + "gemachtigde_achternaam;gemachtigde_postcode;gemachtigde_huisnummer;gemachtigde_toevoeging;"
                + "gemachtigde_straatnaam;gemachtigde_plaats\n";
        String right = "A.;;;Jansen;Diever;NL;;03-02-1980;v" + ";".repeat(13) + "\n";
        String wrong = "B.;;;Pieters;Diever;NL;;30-02-1980;m" + ";".repeat(13) + "\n";
        HttpResponse<String> answer =
                CLERK.send("post", election + "/candidate-lists", header + right + wrong, "Content-Type", "text/csv");
        JsonObject problem = refused(answer, 422, "invalid-document");
        assertThat(problem.getJsonArray("errors").getJsonObject(0).getString("pointer"))
                .isEqualTo("/rows/2/geboortedatum");
        assertThat(problem.getString("detail")).startsWith("Regel 3");
        assertThat(Api.object(CLERK.send("get", election + "/candidate-lists", ""))
                        .getJsonArray("items"))
                .isEmpty();
    }

    /** Enters two candidates, the first with wrong initials, and checks them; answers the path of what was found. */
    private static String findingAboutInitials(Api clerk) throws InterruptedException {
        String election = Westerveld.election();
        List<Person> persons = residents(3, 2);
        String right = "\"initials\":\"" + persons.get(0).name().initials() + "\"";
        String wrong = Westerveld.candidates(persons)
                .replaceFirst(java.util.regex.Pattern.quote(right), "\"initials\":\"Q.\"");
        HttpResponse<String> created =
                clerk.json("post", election + "/candidate-lists", "{\"candidates\":" + wrong + "}");
        String list = election + "/candidate-lists/" + Api.object(created).getString("id");
        ended(CLERK.json("post", list + "/register-rounds", "{}"));
        JsonObject finding = only(CLERK, list + "/findings");
        assertThat(finding.getString("code")).isEqualTo("INITIALS_DIFFER");
        return list + "/findings/" + finding.getString("id");
    }

    private static JsonObject only(Api api, String path) {
        JsonArray items = Api.object(api.send("get", path, "")).getJsonArray("items");
        assertThat(items).hasSize(1);
        return items.getJsonObject(0);
    }

    private static List<String> codes(String list) {
        return Api.object(CLERK.send("get", list + "/findings", ""))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(finding -> finding.getInt("position") + " " + finding.getString("code"))
                .toList();
    }

    private static long outcomes(JsonObject round, String outcome) {
        return round.getJsonArray("candidates").getValuesAs(JsonObject.class).stream()
                .filter(candidate -> candidate.getString("outcome").equals(outcome))
                .count();
    }
}
