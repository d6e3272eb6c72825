package nl.zetel.it;

import static nl.zetel.it.NominationWeek.created;
import static nl.zetel.it.NominationWeek.createdObject;
import static nl.zetel.it.NominationWeek.json;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An election of an invented municipality on the day after its vote: list 1 has two candidates, list 2 has one, nothing is
 * counted yet.
 */
final class CountingWeek {

    private static final String VALID = "{\"valid\":true,\"reason\":\"besproken\"}";

    private final NominationWeek week;
    private final String municipality;
    private final String name;

    CountingWeek(String municipality, String name) {
        this(municipality, name, 0);
    }

    /** The same with so many candidates more on each list. */
    CountingWeek(String municipality, String name, int more) {
        this.municipality = municipality;
        this.name = name;
        this.week = NominationWeek.withMoreCandidates(municipality, name, more);
        week.submitAll();
        examine();
        number();
        SharedServer.clock("2018-03-22T10:00:00+01:00");
    }

    private void examine() {
        SharedServer.clock("2018-02-06T16:00:00+01:00");
        JsonObject examined = createdObject(week.clerk().send("post", week.path("/examinations"), ""));
        JsonObject list = examined.getJsonArray("lists").getValuesAs(JsonObject.class).stream()
                .filter(each -> !each.getJsonArray("omissions").isEmpty())
                .findFirst()
                .orElseThrow();
        String path = week.path("/list-examinations/" + list.getString("id"));
        String omission = list.getJsonArray("omissions").getJsonObject(0).getString("id");
        created(week.member()
                .json(
                        "post",
                        path + "/reviews",
                        json("itemId", omission, "disposition", "CONFIRM", "reason", "gezien")));
        created(week.clerk().send("post", path + "/letters", ""));
        SharedServer.clock("2018-02-09T14:00:00+01:00");
        created(week.clerk().json("post", path + "/repairs", json("omissionId", omission, "note", "verklaring")));
        SharedServer.clock("2018-02-09T16:00:00+01:00");
        JsonObject proposed = createdObject(week.clerk().send("post", week.path("/decision-proposals"), ""));
        for (JsonValue each : proposed.getJsonArray("lists")) {
            String decided =
                    week.path("/list-examinations/" + each.asJsonObject().getString("id"));
            created(week.member().json("post", decided + "/decisions", VALID));
        }
    }

    private void number() {
        JsonObject numbering = createdObject(week.clerk().send("post", week.path("/numberings"), ""));
        created(week.member()
                .send("post", week.path("/numberings/" + numbering.getString("id") + "/confirmations"), ""));
    }

    String path(String rest) {
        return week.path(rest);
    }

    /** Path for readers without a token. */
    String open(String rest) {
        return week.path(rest).replace("/v1/elections/", "/v1/public/elections/");
    }

    String municipality() {
        return municipality;
    }

    /** Identifier of the election in documents. */
    String documentId() {
        return "GR2018_" + name;
    }

    String name() {
        return name;
    }

    Api as(String user, String... roles) {
        return SharedServer.in(municipality, user, roles);
    }

    /** Adds a station; answers its path. */
    String station(String number) {
        return path("/polling-stations/"
                + created(as("anna", "clerk")
                        .json(
                                "post",
                                path("/polling-stations"),
                                "{\"number\":\"" + number + "\",\"name\":\"Zaal " + number
                                        + "\",\"postalCode\":\"1234AB\",\"eligibleVoters\":500}")));
    }

    /** A report that is right in itself. */
    static String count(int first, int second, int other) {
        return count(new int[] {first, second}, new int[] {other});
    }

    /** A report that is right in itself, with these votes per list and candidate. */
    static String count(int[]... lists) {
        List<String> texts = new ArrayList<>();
        int all = 0;
        for (int[] list : lists) {
            int total = Arrays.stream(list).sum();
            String candidates = IntStream.range(0, list.length)
                    .mapToObj(i -> "{\"number\":" + (i + 1) + ",\"votes\":" + list[i] + "}")
                    .collect(Collectors.joining(","));
            texts.add("{\"number\":" + (texts.size() + 1) + ",\"inSummary\":" + total + ",\"total\":" + total
                    + ",\"candidates\":[" + candidates + "]}");
            all += total;
        }
        return "{\"pollCards\":%1$d,\"proxies\":0,\"admitted\":%1$d,\"votesOnCandidates\":%1$d,\"blank\":0,\"invalid\":0,"
                        .formatted(all)
                + "\"cast\":" + all + ",\"comparison\":[\"EQUAL\"],\"lists\":[" + String.join(",", texts) + "]}";
    }

    /** Somebody begins an entry. */
    HttpResponse<String> enter(String station, String user, String slot, String count) {
        return as(user, "clerk")
                .json("post", station + "/entries", "{\"slot\":\"" + slot + "\",\"count\":" + count + "}");
    }

    /** Somebody enters a report and makes it final; whatever is strange about it is accepted. */
    void enterAll(String station, String user, String slot, String count) {
        JsonObject entry = createdObject(enter(station, user, slot, count));
        List<String> codes = entry.getJsonArray("findings").getValuesAs(JsonObject.class).stream()
                .map(finding -> "\"" + finding.getString("code") + "\"")
                .distinct()
                .toList();
        HttpResponse<String> answer = as(user, "clerk")
                .json(
                        "post",
                        station + "/entries/" + entry.getString("id") + "/finalisations",
                        "{\"accepted\":" + codes + "}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    /** Two people enter the same. */
    void count(String station, int first, int second, int other) {
        both(station, count(first, second, other));
    }

    /** Two people enter the same report. */
    void both(String station, String count) {
        enterAll(station, "anna", "FIRST", count);
        enterAll(station, "bas", "SECOND", count);
    }

    /** Every link of the municipality's audit chain. */
    List<JsonObject> chain() {
        List<JsonObject> all = new ArrayList<>();
        String cursor = "";
        do {
            JsonObject page = Api.object(as("otto", "auditor").send("get", "/v1/audit/entries?limit=100" + cursor, ""));
            all.addAll(page.getJsonArray("items").getValuesAs(JsonObject.class));
            cursor = page.containsKey("next") ? "&cursor=" + page.getString("next") : "";
        } while (!cursor.isEmpty());
        return all;
    }

    /** Somebody else adds up by hand. */
    void addUp(int list, int votes) {
        created(as("frits", "clerk")
                .json("post", path("/list-totals"), "{\"list\":" + list + ",\"votes\":" + votes + "}"));
    }
}
