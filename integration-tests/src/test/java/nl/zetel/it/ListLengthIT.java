package nl.zetel.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How many candidates a list may hold (H 6(2)) and that nobody stands on two (H 7), from the draft to the decision. */
class ListLengthIT {

    @Test
    void whoHadMoreThanFifteenSeatsPutsUpEightyAndOthersFiftyAndWhoStandsBeyondIsStruck() {
        NominationWeek week = NominationWeek.afterSeats("9161", "Lengtedorp", 16, 15);
        String large = week.lists().get(0);
        String regular = week.lists().get(1);
        week.candidates(large, names("Groot", 80));
        week.candidates(regular, names("Klein", 50));
        assertThat(sheet(week, large)).isEqualTo("80 kandidaten, ten hoogste 80");
        assertThat(sheet(week, regular)).isEqualTo("50 kandidaten, ten hoogste 50");
        assertThat(findings(week, large)).doesNotContain("TOO_MANY_CANDIDATES");
        assertThat(findings(week, regular)).doesNotContain("TOO_MANY_CANDIDATES");
        week.candidates(large, names("Groot", 81));
        week.candidates(regular, names("Klein", 51));
        assertThat(sheet(week, regular)).startsWith("51 kandidaten, ten hoogste 50; wie verder staat");
        assertThat(findings(week, large)).contains("TOO_MANY_CANDIDATES");
        assertThat(findings(week, regular)).contains("TOO_MANY_CANDIDATES");

        Map<String, JsonObject> decided = week.decideAll();
        assertThat(struck(of(decided, "Oude Groep"))).containsExactly(81);
        assertThat(struck(of(decided, "Andere Groep"))).containsExactly(51);
        assertThat(of(decided, "Andere Groep").getJsonObject("decision").getJsonArray("candidates"))
                .hasSize(50);
    }

    @Test
    void whoStandsOnTwoListsIsStruckFromBothAndTheNextMovesIntoTheFifty() {
        NominationWeek week = NominationWeek.afterSeats("9162", "Dubbeldorp", 9, 8);
        List<String> first = new ArrayList<>(names("Een", 50));
        first.add(0, "Dubbelganger");
        List<String> second = new ArrayList<>(names("Twee", 2));
        second.add("Dubbelganger");
        week.candidates(week.lists().get(0), first);
        week.candidates(week.lists().get(1), second);
        assertThat(findings(week, week.lists().get(1))).contains("SEVERAL_LISTS");
        Map<String, JsonObject> decided = week.decideAll();
        assertThat(struck(of(decided, "Oude Groep")))
                .as("the fifty-first of fifty-one stays, as the first is struck before they are counted")
                .containsExactly(1);
        assertThat(struck(of(decided, "Andere Groep"))).containsExactly(3);
    }

    private static JsonObject of(Map<String, JsonObject> decided, String group) {
        return Objects.requireNonNull(decided.get(group), group);
    }

    private static List<String> names(String surname, int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(each -> surname + "x" + each)
                .toList();
    }

    private static String sheet(NominationWeek week, String list) {
        return Api.object(week.clerk().send("get", week.path("/candidate-lists/" + list + "/checklist-items"), ""))
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("detail");
    }

    private static String findings(NominationWeek week, String list) {
        return week.clerk()
                .send("get", week.path("/candidate-lists/" + list + "/completeness-findings?step=SUBMISSION"), "")
                .body();
    }

    private static List<Integer> struck(JsonObject list) {
        return list.getJsonObject("decision").getJsonArray("struck").getValuesAs(JsonObject.class).stream()
                .map(each -> each.getInt("position"))
                .toList();
    }
}
