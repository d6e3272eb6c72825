package nl.zetel.it;

import static nl.zetel.it.NominationWeek.created;
import static nl.zetel.it.NominationWeek.createdObject;
import static nl.zetel.it.NominationWeek.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Groups come with their lists before nomination day, and hear what is still to be done. */
class PreSubmissionIT {

    private static NominationWeek week;

    @BeforeAll
    static void prepare() {
        week = new NominationWeek("9905", "Voordorp");
    }

    @BeforeEach
    void aWeekBefore() {
        SharedServer.clock("2018-01-22T09:00:00+01:00");
    }

    @Test
    void aFullSlotNamesTheNextFreeOneAndAnAppointmentIsMovedAndCancelled() {
        String first = slot("2018-01-23T10:00:00+01:00", "2018-01-23T10:30:00+01:00", "Kamer A");
        String second = slot("2018-01-23T10:30:00+01:00", "2018-01-23T11:00:00+01:00", "Kamer A");
        JsonObject booked = createdObject(book(first, "Eerste Groep"));
        HttpResponse<String> full = book(first, "Tweede Groep");
        refused(full, 409, "wrong-state");
        assertThat(Api.object(full).getString("detail")).contains("vol", "23 januari 2018 10.30 uur");
        assertThat(Api.object(full).getJsonObject("possible").getString("instead"))
                .contains("23 januari 2018 10.30 uur");
        refused(book(second, "EERSTE groep!"), 409, "already-exists");
        String path = week.path("/pre-submission-appointments/" + booked.getString("id"));
        created(week.clerk().json("post", path + "/moves", "{\"slotId\":\"" + second + "\",\"reason\":\"ziek\"}"));
        created(book(first, "Tweede Groep"));
        refused(
                week.clerk()
                        .json(
                                "post",
                                week.path("/pre-submission-slots/" + second + "/closures"),
                                "{\"reason\":\"zaal bezet\"}"),
                409,
                "wrong-state");
        created(week.clerk().json("post", path + "/cancellations", "{\"reason\":\"doet niet mee\"}"));
        JsonObject cancelled = Api.object(week.clerk().send("get", path, ""));
        assertThat(cancelled.getJsonArray("history").getValuesAs(JsonObject.class))
                .extracting(act -> act.getString("action"))
                .containsExactly("BOOKED", "MOVED", "CANCELLED");
        refused(week.clerk().json("post", path + "/moves", "{\"slotId\":\"" + second + "\"}"), 409, "wrong-state");
        created(week.clerk()
                .json(
                        "post",
                        week.path("/pre-submission-slots/" + second + "/closures"),
                        "{\"reason\":\"zaal bezet\"}"));
        assertThat(Api.object(book(second, "Derde Groep")).getString("detail")).contains("zaal bezet");
        refused(week.auditor().send("get", path, ""), 403, "not-allowed");
        SharedServer.clock("2018-01-23T10:00:00+01:00");
        refused(book(first, "Vierde Groep"), 409, "deadline-passed");
    }

    @Test
    void ofTenWhoWantTheLastPlaceAtOnceOneGetsIt() {
        String slot = slot("2018-01-24T10:00:00+01:00", "2018-01-24T10:30:00+01:00", "Kamer B");
        List<Integer> answers = IntStream.range(0, 10)
                .parallel()
                .mapToObj(number -> book(slot, "Groep nummer " + number).statusCode())
                .sorted()
                .toList();
        assertThat(answers).containsExactly(201, 409, 409, 409, 409, 409, 409, 409, 409, 409);
        assertThat(Api.object(week.clerk().send("get", week.path("/pre-submission-slots/" + slot), ""))
                        .getInt("free"))
                .isZero();
    }

    @Test
    void nobodyGetsAPlaceInASlotThatIsClosedAtTheSameMoment() {
        for (int i = 0; i < 6; i++) {
            String slot = slot("2018-01-25T1" + i + ":00:00+01:00", "2018-01-25T1" + i + ":30:00+01:00", "Kamer C");
            String group = "Groep van " + i + " uur";
            String closing = week.path("/pre-submission-slots/" + slot + "/closures");
            List<Integer> answers = IntStream.range(0, 6)
                    .parallel()
                    .mapToObj(number -> number % 2 == 0
                            ? book(slot, group).statusCode()
                            : week.clerk()
                                    .json("post", closing, "{\"reason\":\"zaal bezet\"}")
                                    .statusCode())
                    .toList();
            assertThat(answers)
                    .as("one booked or one closed")
                    .filteredOn(status -> status == 201)
                    .hasSize(1);
            boolean closed = Api.object(week.clerk().send("get", week.path("/pre-submission-slots/" + slot), ""))
                    .containsKey("closed");
            assertThat(closed).isEqualTo(answers.indexOf(201) % 2 == 1);
        }
    }

    @Test
    void aCheckTellsWhatIsStillToDoAndTheNextOneWhatWasResolved() {
        String list = week.path("/candidate-lists/" + week.lists().get(0));
        JsonObject first = createdObject(week.clerk().json("post", list + "/pre-submission-checks", "{}"));
        assertThat(codes(first, "findings")).contains("WARNING OMISSION_B", "INFO NO_CONTACT");
        assertThat(codes(first, "findings")).noneMatch(code -> code.startsWith("ERROR"));
        created(week.clerk()
                .json(
                        "post",
                        list + "/papers",
                        "{\"kind\":\"SETTLEMENT\",\"position\":2,\"signedOn\":\"2018-01-20\"}"));
        JsonObject second = createdObject(
                week.clerk().json("post", list + "/pre-submission-checks", "{\"note\":\"Tot volgende week\"}"));
        assertThat(codes(second, "resolved")).containsExactly("WARNING OMISSION_B");
        assertThat(second.getJsonNumber("listVersion").longValue())
                .isGreaterThan(first.getJsonNumber("listVersion").longValue());
        String page = week.path("/documents/" + second.getString("documentId") + "/content");
        assertThat(week.clerk().send("get", page, "").body())
                .contains("Opgelost sinds de vorige keer", "Tot volgende week");
        assertThat(Api.object(week.clerk().send("get", list + "/pre-submission-checks", ""))
                        .getJsonArray("items"))
                .hasSize(2);
        assertThat(completeness(list, "EXAMINATION")).contains("INFO NO_CONTACT");
    }

    @Test
    void aPersonOnTwoListsIsFoundOverTheWholeElectionAndTheFiftyFirstCandidateIsNamed() {
        String one = list(1, "999993653");
        String two = list(51, "999993653");
        assertThat(completeness(one, "DRAFT")).contains("ERROR SEVERAL_LISTS", "INFO OMISSION_D");
        assertThat(completeness(one, "SUBMISSION"))
                .contains("ERROR OMISSION_D", "ERROR OMISSION_F", "ERROR OMISSION_A");
        assertThat(completeness(two, "PRE_SUBMISSION"))
                .contains("ERROR SEVERAL_LISTS", "WARNING TOO_MANY_CANDIDATES", "WARNING OMISSION_D");
        assertThat(completeness(one, "DRAFT")).doesNotContain("WARNING TOO_MANY_CANDIDATES");
        assertThat(week.clerk()
                        .send("get", two + "/completeness-findings?step=DRAFT", "")
                        .body())
                .doesNotContain("999993653");
        refused(week.clerk().send("get", two + "/completeness-findings?step=NEVER", ""), 400, "invalid-parameter");
    }

    private static String list(int candidates, String number) {
        StringBuilder text = new StringBuilder("{\"candidates\":[");
        for (int i = 1; i <= candidates; i++) {
            text.append(i > 1 ? "," : "")
                    .append("{\"name\":{\"initials\":\"A.\",\"surname\":\"Persoon" + candidates + "x" + i + "\"},")
                    .append(i == 1 ? "\"bsn\":\"" + number + "\"," : "")
                    .append("\"birth\":\"1970-01-01\",\"locality\":\"Voordorp\"}");
        }
        return week.path(
                "/candidate-lists/" + created(week.clerk().json("post", week.path("/candidate-lists"), text + "]}")));
    }

    private static List<String> completeness(String list, String step) {
        HttpResponse<String> answer = week.clerk().send("get", list + "/completeness-findings?step=" + step, "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return codes(Api.object(answer), "items");
    }

    private static List<String> codes(JsonObject of, String findings) {
        return of.getJsonArray(findings).getValuesAs(JsonObject.class).stream()
                .map(finding -> finding.getString("severity") + " " + finding.getString("code"))
                .toList();
    }

    private static String slot(String from, String until, String place) {
        return created(week.clerk()
                .json(
                        "post",
                        week.path("/pre-submission-slots"),
                        NominationWeek.json("startsAt", from, "endsAt", until, "place", place)
                                .replace("}", ",\"capacity\":1}")));
    }

    private static HttpResponse<String> book(String slot, String group) {
        return week.clerk()
                .json(
                        "post",
                        week.path("/pre-submission-appointments"),
                        NominationWeek.json("slotId", slot, "group", group, "contact", "S. Secretaris"));
    }
}
