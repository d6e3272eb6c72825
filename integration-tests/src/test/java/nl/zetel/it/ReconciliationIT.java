package nl.zetel.it;

import static nl.zetel.it.NominationWeek.created;
import static nl.zetel.it.NominationWeek.createdObject;
import static nl.zetel.it.NominationWeek.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Our sum, the totals by hand and the official count: a difference is named, explained by somebody else, and then only. */
class ReconciliationIT {

    private static final AtomicInteger MUNICIPALITIES = new AtomicInteger(9960);

    private final int municipality = MUNICIPALITIES.incrementAndGet();
    private final CountingWeek week = new CountingWeek(Integer.toString(municipality), "Vergelijkdorp" + municipality);
    private final Api member = week.as("carla", "committee");

    @Test
    void noResultBeforeEachDifferenceIsExplainedBySomebodyWhoTypedNothing() {
        week.count(week.station("1"), 10, 2, 4);
        week.addUp(1, 12);
        week.addUp(2, 5);
        importOfficial(new CountFile(week, week.documentId(), new int[] {10, 3}, new int[] {4}).of(1));

        JsonObject compared = reconciliation();
        assertThat(compared.getJsonArray("sources").getValuesAs(JsonString::getString))
                .containsExactly("ENTRIES", "MANUAL", "OFFICIAL");
        JsonObject byHand = difference(compared, "MANUAL", "LIST");
        assertThat(byHand.getInt("list")).isEqualTo(2);
        assertThat(byHand.getInt("entries")).isEqualTo(4);
        assertThat(byHand.getInt("other")).isEqualTo(5);
        JsonObject official = difference(compared, "OFFICIAL", "CANDIDATE");
        assertThat(official.getString("station")).isEqualTo("1");
        assertThat(official.getInt("list")).isEqualTo(1);
        assertThat(official.getInt("candidate")).isEqualTo(2);
        assertThat(official.getBoolean("movesSeat")).isFalse();
        assertThat(compared.getJsonArray("together")).hasSize(2);
        theResultWaits();

        String explanation = explanation(byHand);
        refused(week.as("anna", "verifier").json("post", week.path("/explanations"), explanation), 403, "four-eyes");
        refused(week.as("frits", "verifier").json("post", week.path("/explanations"), explanation), 403, "four-eyes");
        for (JsonObject each : compared.getJsonArray("differences").getValuesAs(JsonObject.class)) {
            assertThat(member.json("post", week.path("/explanations"), explanation(each))
                            .statusCode())
                    .isEqualTo(201);
        }
        assertThat(reconciliation().getBoolean("explained")).isTrue();
        createdObject(member.json("post", week.path("/results"), "{}"));
    }

    @Test
    void twoListsThatChangedPlacesAtAStationAreNamed() {
        week.count(week.station("1"), 40, 0, 300);
        week.count(week.station("2"), 300, 0, 40);
        importOfficial(new CountFile(week, week.documentId(), new int[] {300, 0}, new int[] {40}).of(1, 2));

        JsonObject mixUp = reconciliation().getJsonArray("mixUps").getJsonObject(0);

        assertThat(mixUp.getString("kind")).isEqualTo("LISTS_SWAPPED");
        assertThat(mixUp.getString("station")).isEqualTo("1");
        assertThat(mixUp.getJsonArray("lists")).hasToString("[1,2]");
        assertThat(mixUp.getString("text")).contains("Stembureau 1: ", "lijst 1 en lijst 2", "verwisseld");
        assertThat(mixUp.containsKey("movesSeat")).isTrue();
        assertThat(reconciliation().getJsonArray("plausibility").getValuesAs(JsonObject.class))
                .filteredOn(finding -> finding.getString("code").equals("LISTS_SWAPPED"))
                .isNotEmpty()
                .allSatisfy(
                        finding -> assertThat(finding.getString("explanation")).contains("Gevolg voor de zetels: "));
    }

    private void theResultWaits() {
        SharedServer.clock("2018-03-23T10:00:00+01:00");
        HttpResponse<String> waiting = member.json("post", week.path("/results"), "{}");
        refused(waiting, 409, "wrong-state");
        assertThat(waiting.body()).contains("stembureau 1, lijst 1, kandidaat 2: 2 en 3", "lijst 2: 4 en 5");
    }

    private void importOfficial(String file) {
        JsonObject imported = createdObject(week.as("anna", "clerk")
                .send("post", week.path("/official-counts"), file, "Content-Type", "application/xml"));
        JsonArray typed =
                new PaperFingerprint(file.getBytes(StandardCharsets.UTF_8)).hidden(imported.getJsonArray("groups"));
        created(member.json(
                "post",
                week.path("/official-counts/" + imported.getString("id") + "/confirmations"),
                "{\"groups\":" + typed + "}"));
    }

    private JsonObject reconciliation() {
        return Api.object(member.send("get", week.path("/reconciliation"), ""));
    }

    private static JsonObject difference(JsonObject compared, String source, String field) {
        return compared.getJsonArray("differences").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("source").equals(source)
                        && each.getString("field").equals(field))
                .findFirst()
                .orElseThrow();
    }

    private static String explanation(JsonObject difference) {
        return "{\"difference\":\"" + difference.getString("key") + "\",\"text\":\"nagekeken op papier\"}";
    }
}
