package nl.zetel.it;

import static nl.zetel.it.NominationWeek.created;
import static nl.zetel.it.NominationWeek.createdObject;
import static nl.zetel.it.NominationWeek.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Polling stations in, out, tried first and removed again; and what everybody sees of their counts. */
class StationIT {

    /** And not a part of an identifier or a moment. */
    private static final String NUMBER_OF_VOTES = "(?<![-.\\w])(431|277|199)(?![-\\w])";

    private static final AtomicInteger ELECTIONS = new AtomicInteger();
    private static final String TABLE = "nummer;naam;postcode;soort;telling;kiesgerechtigden\r\n"
            + "1;\"School; aan \"\"de\"\" brink\";1234AB;vast;DSO;900\r\n"
            + "2;\"'=1+1\";;mobiel;CSO;\r\n"
            + "3;\"Post\";1234AC;briefstembureau;DSO;0\r\n";

    private final CountingWeek week = new CountingWeek("9915", "Stemdorp" + ELECTIONS.incrementAndGet());
    private final Api clerk = week.as("anna", "clerk");

    @Test
    void aTableIsTriedBeforeItIsTaken() {
        HttpResponse<String> tried = table("?dryRun=true", TABLE);

        assertThat(tried.statusCode()).as(tried.body()).isEqualTo(200);
        assertThat(Api.object(tried).getInt("stations")).isEqualTo(3);
        assertThat(stations()).contains("\"items\":[]");
        assertThat(table("", TABLE).statusCode()).isEqualTo(201);
        HttpResponse<String> again = table("?dryRun=true", TABLE);
        refused(again, 409, "already-exists");
        assertThat(Api.object(again).getJsonArray("errors")).hasSize(3);
    }

    @Test
    void whatGoesOutComesInAgain() {
        table("", TABLE);

        HttpResponse<String> csv = clerk.send("get", week.path("/polling-station-table"), "", "Accept", "text/csv");
        assertThat(csv.body()).isEqualTo(TABLE);
        JsonObject document = createdObject(clerk.json("post", week.path("/documents"), "{\"kind\":\"110b\"}"));
        String eml = clerk.send("get", week.path("/documents/" + document.getString("id") + "/content"), "")
                .body();
        assertThat(eml).contains("<PollingStation Id=\"1\">900</PollingStation>");
        clerk.json("post", station("1") + "/removals", "{\"reason\":\"opnieuw\"}");
        clerk.json("post", station("2") + "/removals", "{\"reason\":\"opnieuw\"}");
        clerk.json("post", station("3") + "/removals", "{\"reason\":\"opnieuw\"}");
        HttpResponse<String> read =
                clerk.send("post", week.path("/polling-station-imports"), eml, "Content-Type", "application/xml");
        assertThat(read.statusCode()).as(read.body()).isEqualTo(201);
        assertThat(stations()).contains("\"kind\":\"POSTAL\"", "School; aan \\\"de\\\" brink", "\"=1+1\"");
    }

    @Test
    void aStationThatWasEnteredByMistakeIsRemovedWithItsReasonAndItsNumberIsFree() {
        String path = week.station("7");
        refused(clerk.json("post", path + "/removals", "{\"reason\":\"\"}"), 422, "invalid-content");

        created(clerk.json("post", path + "/removals", "{\"reason\":\"stond er dubbel\"}"));

        refused(clerk.send("get", path, ""), 404, "not-found");
        refused(clerk.json("post", path + "/removals", "{\"reason\":\"nog eens\"}"), 404, "not-found");
        assertThat(clerk.send("get", week.path("/polling-station-removals"), "").body())
                .contains("stond er dubbel", "Zaal 7", "\"by\":\"anna\"");
        assertThat(clerk.send("get", week.path("/count-progress"), "").body()).contains("\"stations\":0");
        week.station("7");
    }

    @Test
    void aStationOfWhichTheCountWasBegunStays() {
        String path = week.station("7");
        created(week.enter(path, "anna", "FIRST", CountingWeek.count(3, 2, 1)));

        refused(clerk.json("post", path + "/removals", "{\"reason\":\"te laat\"}"), 409, "wrong-state");
        assertThat(clerk.send("get", path, "").statusCode()).isEqualTo(200);
    }

    @Test
    void aStationWhoseVotesWereAddedUpByHandStays() {
        String path = week.station("7");
        String id = path.substring(path.lastIndexOf('/') + 1);
        created(week.as("frits", "clerk")
                .json("post", week.path("/list-totals"), "{\"list\":1,\"votes\":3,\"stationId\":\"" + id + "\"}"));

        refused(clerk.json("post", path + "/removals", "{\"reason\":\"te laat\"}"), 409, "wrong-state");
    }

    @Test
    void everybodySeesHowFarTheCountIsAndNoVoteAndNoName() {
        week.count(week.station("1"), 431, 277, 199);
        week.enterAll(week.station("2"), "annelies", "FIRST", CountingWeek.count(431, 277, 199));
        String differing = week.station("3");
        week.enterAll(differing, "annelies", "FIRST", CountingWeek.count(431, 277, 199));
        week.enterAll(differing, "bastiaan", "SECOND", CountingWeek.count(431, 276, 199));
        week.station("4");

        HttpResponse<String> data = open("application/json");
        HttpResponse<String> page = open("text/html");

        JsonObject byState = Api.object(data).getJsonObject("byState");
        assertThat(byState.getInt("COMPLETE")).isEqualTo(1);
        assertThat(byState.getInt("IN_PROGRESS")).isEqualTo(1);
        assertThat(byState.getInt("CHECKING")).isEqualTo(1);
        assertThat(byState.getInt("NOT_STARTED")).isEqualTo(1);
        assertThat(page.body()).contains("1 van de 4 stembureaus zijn klaar", "Zaal 3", "Wordt nagekeken");
        for (String text : new String[] {data.body(), page.body()}) {
            assertThat(text).doesNotContainPattern(NUMBER_OF_VOTES).doesNotContain("annelies", "bastiaan");
        }
        refused(SharedServer.nobody().send("get", "/v1/public/elections/x/count-progress", ""), 404, "not-found");
    }

    private HttpResponse<String> open(String type) {
        HttpResponse<String> answer =
                SharedServer.nobody().send("get", week.open("/count-progress"), "", "Accept", type);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    private String stations() {
        return clerk.send("get", week.path("/polling-stations"), "").body();
    }

    private String station(String number) {
        return week.path("/polling-stations/")
                + Api.object(clerk.send("get", week.path("/polling-stations"), ""))
                        .getJsonArray("items")
                        .getValuesAs(JsonObject.class)
                        .stream()
                        .filter(each -> each.getString("number").equals(number))
                        .findFirst()
                        .orElseThrow()
                        .getString("id");
    }

    private HttpResponse<String> table(String query, String text) {
        return clerk.send("post", week.path("/polling-station-imports") + query, text, "Content-Type", "text/csv");
    }
}
