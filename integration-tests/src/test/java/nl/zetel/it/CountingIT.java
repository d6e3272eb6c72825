package nl.zetel.it;

import static nl.zetel.it.NominationWeek.created;
import static nl.zetel.it.NominationWeek.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is refused when polling stations are set up and before there is anything to count. */
class CountingIT {

    private static final String MUNICIPALITY = "9904";
    private static final AtomicInteger ELECTIONS = new AtomicInteger();

    private final NominationWeek week = new NominationWeek(MUNICIPALITY, "Teldorp" + ELECTIONS.incrementAndGet());

    @BeforeEach
    void stations() {
        created(station("1"));
    }

    @Test
    void aNumberIsGivenOnce() {
        refused(station("1"), 409, "already-exists");
    }

    @Test
    void aStationIsChangedByWhoReadItsNewestVersion() {
        String path = week.path("/polling-stations/" + created(station("2")));
        String changed = "{\"number\":\"2\",\"name\":\"Kerk\"}";

        refused(week.clerk().json("put", path, changed), 428, "precondition-required");
        refused(put(path, changed, "\"v9\""), 412, "changed-meanwhile");
        assertThat(put(path, changed, "\"v1\"").statusCode()).isEqualTo(200);
        whoCameSecondIsToldBothVersions(path, put(path, changed, "\"v1\""));
    }

    private void whoCameSecondIsToldBothVersions(String path, HttpResponse<String> answer) {
        refused(answer, 412, "changed-meanwhile");
        String now = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(Api.object(answer).getString("detail")).contains("\"v1\"", now);
        assertThat(answer.headers().firstValue("Link").orElseThrow())
                .isEqualTo("<" + path + ">; rel=\"latest-version\"");
        HttpResponse<String> latest = week.clerk().send("get", path, "");
        assertThat(latest.headers().firstValue("ETag")).contains(now);
        assertThat(latest.body()).contains("Kerk");
        assertThat(put(path, "{\"number\":\"2\",\"name\":\"Zaal\"}", now).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aTableWithOneWrongRowGivesNoStationAtAll() {
        HttpResponse<String> answer = table("nummer;naam\n7;School\nx;Kerk\n");

        refused(answer, 422, "invalid-document");
        assertThat(answer.body()).contains("rij 3");
        assertThat(week.clerk().send("get", week.path("/polling-stations"), "").body())
                .doesNotContain("School");
        assertThat(table("nummer;naam\n7;School\n8;Kerk\n").statusCode()).isEqualTo(201);
        refused(table("nummer;naam\n9;Zaal\n7;School\n"), 409, "already-exists");
    }

    @Test
    void nothingIsEnteredBeforeThePollsCloseOrTheListsHaveNumbers() {
        String path = week.path("/polling-stations/" + created(station("2")) + "/entries");
        SharedServer.clock("2018-03-21T20:59:00+01:00");
        refused(week.clerk().json("post", path, "{\"slot\":\"FIRST\"}"), 409, "too-early");

        SharedServer.clock("2018-03-21T21:00:00+01:00");
        JsonObject unnumbered = refused(week.clerk().json("post", path, "{\"slot\":\"FIRST\"}"), 409, "wrong-state");
        assertThat(unnumbered.getJsonObject("possible").getString("first")).contains("(numberings)");
        refused(week.clerk().json("post", path, "{\"slot\":\"THIRD\"}"), 422, "invalid-content");
        refused(
                week.clerk().json("post", path, "{\"slot\":\"FIRST\",\"count\":{\"blank\":-1}}"),
                422,
                "invalid-content");
        refused(
                week.clerk().json("post", path, "{\"slot\":\"FIRST\",\"count\":{\"blank\":1000000000}}"),
                422,
                "invalid-content");
    }

    @Test
    void aResultIsForTheCommitteeAndNotBeforeTheSession() {
        String path = week.path("/results");
        refused(week.clerk().json("post", path, "{}"), 403, "not-allowed");
        SharedServer.clock("2018-03-23T09:59:00+01:00");
        refused(week.member().json("post", path, "{}"), 409, "too-early");
        SharedServer.clock("2018-03-23T10:00:00+01:00");
        refused(week.member().json("post", path, "{}"), 409, "wrong-state");

        String result = week.path("/result").replace("/v1/", "/v1/public/");
        refused(SharedServer.nobody().send("get", result, ""), 404, "not-found");
        refused(SharedServer.nobody().send("get", result + "/seats.svg", ""), 404, "not-found");
    }

    @Test
    void anotherMunicipalityDoesNotSeeTheStations() {
        Api stranger = SharedServer.in("9905", "anna", "clerk");

        refused(stranger.send("get", week.path("/polling-stations"), ""), 404, "not-found");
        refused(stranger.send("get", week.path("/count-progress"), ""), 404, "not-found");
    }

    private HttpResponse<String> station(String number) {
        return week.clerk()
                .json(
                        "post",
                        week.path("/polling-stations"),
                        "{\"number\":\"" + number + "\",\"name\":\"Dorpshuis\",\"postalCode\":\"1234AB\"}");
    }

    private HttpResponse<String> put(String path, String body, String version) {
        return week.clerk().send("put", path, body, "Content-Type", "application/json", "If-Match", version);
    }

    private HttpResponse<String> table(String text) {
        return week.clerk().send("post", week.path("/polling-station-imports"), text, "Content-Type", "text/csv");
    }
}
