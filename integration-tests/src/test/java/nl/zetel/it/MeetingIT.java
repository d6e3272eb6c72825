package nl.zetel.it;

import static nl.zetel.it.NominationWeek.created;
import static nl.zetel.it.NominationWeek.createdObject;
import static nl.zetel.it.NominationWeek.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** An information meeting as a clerk has it: places, organisations, the closing minute, and who waits. */
class MeetingIT {

    private static final String MEETING = """
            {"title":"Informatieavond","perOrganisation":2,"closesAt":"2018-01-22T17:00:00+01:00","sessions":[
             {"code":"A","place":"Raadzaal","startsAt":"2018-01-23T19:30:00+01:00",
              "endsAt":"2018-01-23T21:00:00+01:00","places":%d},
             {"code":"B","place":"Kantine","startsAt":"2018-01-24T19:30:00+01:00",
              "endsAt":"2018-01-24T21:00:00+01:00","places":%d}]}""";

    @Test
    void registrationClosesAtItsMinuteAndAnOrganisationSendsAtMostTwoHoweverItIsSpelt() {
        NominationWeek week = new NominationWeek("9181", "Avonddorp");
        String open = open(week, meeting(week, 10, 10));
        createdObject(register(open, "anna", "Gemeentebelangen", "A"));
        createdObject(register(open, "bert", "GEMEENTE-BELANGEN", "B"));
        refused(register(open, "carla", "gemeente belangen", "B"), 409, "wrong-state");
        refused(register(open, "dirk", "Anders", "C"), 422, "invalid-content");
        SharedServer.clock("2018-01-22T16:59:55+01:00");
        createdObject(register(open, "eva", "Laatkomers", "A"));
        SharedServer.clock("2018-01-22T17:00:00+01:00");
        refused(register(open, "fred", "Telaat", "A"), 409, "deadline-passed");
        String names = week.path("/information-meetings/" + meetingOf(open) + "/registrations");
        assertThat(Api.object(week.clerk().send("get", names, ""))
                        .getJsonArray("items")
                        .getValuesAs(JsonObject.class))
                .extracting(each -> each.getString("name") + " " + each.getString("session"))
                .containsExactly("anna A", "bert B", "eva A");
        refused(week.member().send("get", names, ""), 403, "not-allowed");
    }

    @Test
    void twoWhoCancelAtOnceGiveTwoPlacesToTheFirstTwoWhoWaitAndToNobodyTwice() throws Exception {
        NominationWeek week = new NominationWeek("9182", "Rijdorp");
        String open = open(week, meeting(week, 2, 1));
        String first = withdrawal(createdObject(register(open, "anna", "Een", "A")));
        String second = withdrawal(createdObject(register(open, "bert", "Twee", "A")));
        for (String name : List.of("carla", "dirk", "eva")) {
            JsonObject waits = createdObject(register(open, name, name + "partij", "A"));
            assertThat(waits.getBoolean("waiting")).isTrue();
        }
        ExecutorService both = Executors.newFixedThreadPool(4);
        try {
            List<Future<HttpResponse<String>>> answers = List.of(
                    both.submit(() -> SharedServer.nobody().send("post", first, "")),
                    both.submit(() -> SharedServer.nobody().send("post", second, "")),
                    both.submit(() -> SharedServer.nobody().send("post", first, "")),
                    both.submit(() -> SharedServer.nobody().send("post", second, "")));
            for (Future<HttpResponse<String>> answer : answers) {
                assertThat(answer.get().statusCode())
                        .as("who clicks twice sees no error")
                        .isEqualTo(200);
            }
        } finally {
            both.shutdownNow();
        }
        assertThat(placed(week, open)).containsExactly("carla true", "dirk true", "eva false");
        String chain = SharedServer.in("9182", "otto", "auditor")
                .send("get", "/v1/audit/entries?limit=200", "")
                .body();
        assertThat(chain.split("\"meeting-place-given\"", -1)).hasSize(3);
    }

    @Test
    void aChangeTakesNobodysPlaceAndGivesNewOnesToWhoWaits() {
        NominationWeek week = new NominationWeek("9183", "Wisseldorp");
        String meeting = meeting(week, 1, 1);
        String open = open(week, meeting);
        createdObject(register(open, "anna", "Een", "A"));
        createdObject(register(open, "bert", "Twee", "A"));
        createdObject(register(open, "carla", "Drie", "A"));
        String path = week.path("/information-meetings/" + meeting);
        String tag =
                week.clerk().send("get", path, "").headers().firstValue("ETag").orElseThrow();
        refused(change(week, path, MEETING.formatted(1, 1).replace("\"A\"", "\"X\""), tag), 422, "invalid-content");
        HttpResponse<String> more = change(week, path, MEETING.formatted(2, 1), tag);
        assertThat(more.statusCode()).as(more.body()).isEqualTo(200);
        assertThat(placed(week, open)).containsExactly("anna true", "bert true", "carla false");
        refused(change(week, path, MEETING.formatted(3, 1), tag), 412, "changed-meanwhile");
        HttpResponse<String> fewer = change(
                week,
                path,
                MEETING.formatted(1, 1),
                more.headers().firstValue("ETag").orElseThrow());
        refused(fewer, 422, "invalid-content");
        assertThat(fewer.body()).contains("al 2 plaatsen vergeven");
    }

    private static HttpResponse<String> change(NominationWeek week, String path, String body, String tag) {
        return week.clerk().send("put", path, body, "Content-Type", "application/json", "If-Match", tag);
    }

    private static List<String> placed(NominationWeek week, String open) {
        String names = week.path("/information-meetings/" + meetingOf(open) + "/registrations");
        return Api.object(week.clerk().send("get", names, ""))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(each -> each.getString("name") + " " + !each.getBoolean("waiting"))
                .toList();
    }

    private static String meeting(NominationWeek week, int placesOfA, int placesOfB) {
        return created(
                week.clerk().json("post", week.path("/information-meetings"), MEETING.formatted(placesOfA, placesOfB)));
    }

    private static String open(NominationWeek week, String meeting) {
        return week.path("/information-meetings/" + meeting + "/registrations").replace("/v1/", "/v1/public/");
    }

    private static String meetingOf(String open) {
        String[] parts = open.split("/");
        return parts[parts.length - 2];
    }

    private static HttpResponse<String> register(String open, String name, String organisation, String session) {
        return SharedServer.nobody()
                .json(
                        "post",
                        open,
                        "{\"name\":\"" + name + "\",\"email\":\"" + name + "@groep.example\",\"organisation\":\""
                                + organisation + "\",\"session\":\"" + session + "\",\"waitingList\":true}");
    }

    private static String withdrawal(JsonObject place) {
        return URI.create(place.getString("withdrawal")).getPath();
    }
}
