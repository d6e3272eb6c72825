package nl.zetel.scenario;

import jakarta.json.JsonObject;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Step 1: the election and its calendar. */
final class SetUp implements Play.Step {

    /** An account that is used in many examples; the municipality's own is not needed. */
    static final String ACCOUNT = "NL91ABNA0417164300";

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH.mm 'uur'", Locale.forLanguageTag("nl"));

    @Override
    public void play(Stage stage) {
        stage.story.step(1, "De verkiezing en haar kalender");
        stage.at("2017-11-20T09:00");
        JsonObject election = stage.clerk.post("/v1/elections", election());
        stage.electionIs(election);
        stage.story.tell(
                "De gemeente Westerveld (1701) kiest " + election.getInt("seats") + " raadsleden.", "Gemeentewet 8");
        JsonObject calendar = stage.clerk.get(stage.path("/calendar"));
        stage.story.tell("De regels van " + calendar.getString("ruleset") + " gelden:");
        for (JsonObject entry : calendar.getJsonArray("entries").getValuesAs(JsonObject.class)) {
            stage.story.tell(
                    "- " + entry.getString("name") + ": " + day(entry.getString("until")), entry.getString("article"));
        }
        stage.story.tell(
                "Verzoeken kunnen tot en met 27 december: de 42e dag voor de kandidaatstelling is Eerste Kerstdag.",
                "Kieswet G 3, Z 12");
        Check.that(until(calendar, "REGISTRATION_DEADLINE").startsWith("2017-12-27"), "27 December is the last day");
    }

    static String until(JsonObject calendar, String key) {
        return calendar.getJsonArray("entries").getValuesAs(JsonObject.class).stream()
                .filter(entry -> entry.getString("key").equals(key))
                .findFirst()
                .orElseThrow()
                .getString("until");
    }

    private static String day(String until) {
        return OffsetDateTime.parse(until).format(DAY).replace(", 23.59 uur", "");
    }

    private static Map<String, Object> election() {
        List<Map<String, Object>> lists = Groups.PREVIOUS.stream()
                .map(list -> Map.<String, Object>of(
                        "designation", list.designation(), "votes", list.votes(), "seats", list.seats()))
                .toList();
        return Map.of(
                "documentId", "GR2018_Westerveld",
                "name", "Gemeenteraad Westerveld 2018",
                "municipalityName", "Westerveld",
                "seats", 17,
                "nominationDay", "2018-02-05",
                "previous", Map.of("electionDay", "2014-03-19", "seats", 17, "lists", lists),
                "office", office());
    }

    private static Map<String, Object> office() {
        return Map.of(
                "name", "Verkiezingsbureau Westerveld",
                "address", "Gemeentehuislaan 1",
                "postalCode", "7981AA",
                "locality", "Diever",
                "email", "verkiezingen@westerveld.example",
                "telephone", "140521",
                "website", "https://westerveld.example/verkiezingen",
                "account", ACCOUNT,
                "accountHolder", "Gemeente Westerveld",
                "bic", "ABNANL2A");
    }
}
