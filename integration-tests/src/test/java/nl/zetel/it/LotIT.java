package nl.zetel.it;

import static nl.zetel.it.NominationWeek.created;
import static nl.zetel.it.NominationWeek.createdObject;
import static nl.zetel.it.NominationWeek.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Two lots in succession: both lists have 850 votes for 17 seats, and two candidates have equal preference votes for the last
 * seat of the list that loses the first lot. An answer to a lot of before is refused, stands in the chain and changes nothing.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LotIT {

    private static final int[] FIRST = {440, 60, 60, 50, 50, 50, 50, 30, 30, 30};
    private static final int[] SECOND = {110, 110, 100, 100, 100, 100, 90, 70, 70};
    private static final String SESSION = """
            {"place":"het gemeentehuis","members":[{"name":"A. Voorzitter","role":"CHAIR"},
             {"name":"B. Lid","role":"MEMBER"},{"name":"C. Lid","role":"MEMBER"}]}""";

    private static CountingWeek week;
    private static Api member;
    private static String first = "";
    private static String firstKey = "";
    private static String path = "";
    private static String listLot = "";

    @BeforeAll
    static void open() {
        week = new CountingWeek("9960", "Lotdorp", 8);
        member = week.as("carla", "committee");
    }

    @Test
    @Order(1)
    void yesterdaysResultAskedALotBetweenTheLists() {
        week.both(week.station("1"), CountingWeek.count(FIRST, SECOND));
        week.addUp(1, 850);
        week.addUp(2, 850);
        SharedServer.clock("2018-03-23T10:00:00+01:00");
        created(member.json("post", week.path("/result-sessions"), SESSION));

        JsonObject asked = calculate("{}");

        first = week.path("/results/" + asked.getString("id"));
        firstKey = asked.getJsonObject("lot").getString("key");
        assertThat(asked.getString("state")).isEqualTo("LOT_REQUIRED");
        assertThat(asked.getJsonObject("lot").getString("kind")).isEqualTo("LARGEST_REMAINDER");
        assertThat(options(asked)).containsExactly(1, 2);
    }

    @Test
    @Order(2)
    void todayADeceasedCandidateMakesItAnotherResultAndTheOldAnswerIsRefused() {
        SharedServer.clock("2018-03-24T10:00:00+01:00");
        JsonObject asked = calculate("{\"deceased\":[{\"list\":1,\"candidate\":10}]}");
        path = week.path("/results/" + asked.getString("id"));
        listLot = asked.getJsonObject("lot").getString("key");

        isRefused(draw(first, firstKey, 1, ""), first, "Een latere berekening heeft deze uitslag vervangen");
        isRefused(draw(path, firstKey, 1, ""), path, "hoort bij een andere loting");
        refused(
                member.json("post", path + "/lots", "{\"list\":1,\"witnesses\":[\"G. Getuige\",\"H. Tweede\"]}"),
                422,
                "invalid-content");
    }

    @Test
    @Order(3)
    void theFirstLotLeadsToTheSecondAndItsAnswerDoesNotFitThere() {
        JsonObject second = createdObject(draw(path, listLot, 1, ""));

        assertThat(second.getString("state")).isEqualTo("LOT_REQUIRED");
        assertThat(second.getJsonObject("lot").getString("kind")).isEqualTo("CANDIDATE");
        assertThat(second.getJsonObject("lot").getInt("list")).isEqualTo(2);
        assertThat(options(second)).containsExactly(8, 9);
        isRefused(draw(path, listLot, 1, ""), path, "hoort bij een andere loting");
        isRefused(draw(path, listLot, 2, ",\"candidate\":8"), path, "hoort bij een andere loting");

        String key = second.getJsonObject("lot").getString("key");
        refused(draw(path, key, 2, ",\"candidate\":7"), 422, "invalid-content");
        refused(draw(path, key, 2, ""), 422, "invalid-content");
        JsonObject drawn = createdObject(draw(path, key, 2, ",\"candidate\":9"));
        assertThat(drawn.getString("state")).isEqualTo("CALCULATED");
        assertThat(drawn.getJsonArray("lots").getJsonObject(1).getJsonArray("witnesses"))
                .hasSize(2);
        assertThat(drawn.getJsonArray("lists")
                        .getJsonObject(1)
                        .getJsonArray("elected")
                        .getValuesAs(JsonObject.class))
                .extracting(each -> each.getInt("candidate"))
                .contains(9)
                .doesNotContain(8);
        isRefused(draw(path, key, 2, ",\"candidate\":8"), path, "zodat er niets te loten is");
    }

    @Test
    @Order(4)
    void theReportNamesBothLotsAndTheirWitnesses() {
        createdObject(week.as("dirk", "committee").json("post", path + "/establishments", "{}"));
        String report = Api.object(member.send("get", week.path("/documents"), ""))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(document -> document.getString("kind").equals("result-report"))
                .findFirst()
                .orElseThrow()
                .getString("id");

        assertThat(member.send("get", week.path("/documents/" + report + "/content"), "")
                        .body())
                .contains("G. Getuige", "H. Tweede", "kandidaat 9", "Overleden kandidaten (P 19a)");
        assertThat(Api.object(week.as("otto", "auditor").send("get", "/v1/audit/verification", ""))
                        .getBoolean("valid"))
                .isTrue();
    }

    private static JsonObject calculate(String body) {
        return createdObject(member.json("post", week.path("/results"), body));
    }

    private static HttpResponse<String> draw(String result, String key, int list, String candidate) {
        return member.json(
                "post",
                result + "/lots",
                "{\"lot\":\"" + key + "\",\"list\":" + list + candidate
                        + ",\"witnesses\":[\"G. Getuige\",\"H. Tweede\"]}");
    }

    /** A clear refusal, the newest link of the chain, and the result as it was. */
    private static void isRefused(HttpResponse<String> answer, String result, String text) {
        refused(answer, 409, "wrong-state");
        assertThat(answer.body()).contains(text, "Kieswet P 14");
        List<JsonObject> chain = week.chain();
        JsonObject link = chain.get(chain.size() - 1);
        assertThat(link.getString("action")).isEqualTo("request-refused");
        assertThat(link.getString("subject")).isEqualTo(result.substring("/v1".length()) + "/lots");
        assertThat(link.getString("legalBasis")).isEqualTo("Kieswet P 14");
        assertThat(link.getString("after")).doesNotContain("Getuige");
        assertThat(lots(result)).isEqualTo(drawnIn(chain, result));
    }

    private static long lots(String result) {
        return Api.object(member.send("get", result, "")).getJsonArray("lots").size();
    }

    private static long drawnIn(List<JsonObject> chain, String result) {
        return chain.stream()
                .filter(link -> link.getString("action").equals("result-lot-drawn")
                        && link.getString("subject").equals(result.substring("/v1".length())))
                .count();
    }

    private static List<Integer> options(JsonObject result) {
        return result.getJsonObject("lot").getJsonArray("options").getValuesAs(JsonNumber.class).stream()
                .map(JsonNumber::intValue)
                .toList();
    }
}
