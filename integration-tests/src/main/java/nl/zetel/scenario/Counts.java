package nl.zetel.scenario;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Step 12: every station entered twice, and the lists' totals by hand. */
final class Counts implements Play.Step {

    private static final List<String> VILLAGES = List.of(
            "Diever",
            "Dwingeloo",
            "Havelte",
            "Vledder",
            "Uffelte",
            "Wapse",
            "Wapserveen",
            "Wilhelminaoord",
            "Frederiksoord",
            "Havelterberg",
            "Geeuwenbrug",
            "Zorgvlied");

    /** Where the second typist made a mistake. */
    private static final int MISTAKE = 4;

    @Override
    public void play(Stage stage) {
        stage.story.step(12, "De tellingen, twee keer ingevoerd");
        stage.at("2018-03-22T09:00");
        for (int station = 1; station <= Votes.STATIONS; station++) {
            count(stage, station);
        }
        JsonObject progress = stage.clerk.get(stage.path("/count-progress"));
        Check.same(Votes.STATIONS, progress.getInt("complete"), "complete stations");
        stage.story.tell("Twaalf stembureaus, elk door twee mensen ingevoerd.", "Kieswet N 11, P 20");
        totals(stage);
    }

    private static void count(Stage stage, int number) {
        JsonObject station = stage.clerk.post(
                stage.path("/polling-stations"),
                Map.of(
                        "number",
                        Integer.toString(number),
                        "name",
                        "Dorpshuis " + VILLAGES.get(number - 1),
                        "postalCode",
                        "7981AA",
                        "kind",
                        "FIXED",
                        "procedure",
                        "DSO",
                        "eligibleVoters",
                        1260));
        String path = stage.path("/polling-stations/" + station.getString("id"));
        enter(stage.clerk, path, "FIRST", count(stage, number, 0));
        enter(stage.verifier, path, "SECOND", count(stage, number, number == MISTAKE ? 9 : 0));
        if (number == MISTAKE) {
            resolve(stage, path);
        }
    }

    private static void enter(Caller typist, String path, String slot, Map<String, Object> count) {
        JsonObject entry = typist.post(path + "/entries", Map.of("slot", slot, "count", count));
        List<String> accepted = entry.getJsonArray("findings").getValuesAs(JsonObject.class).stream()
                .map(finding -> finding.getString("code"))
                .toList();
        typist.change(path + "/entries/" + entry.getString("id") + "/finalisations", Map.of("accepted", accepted));
    }

    private static void resolve(Stage stage, String path) {
        JsonObject differences = stage.committee.get(path + "/differences");
        JsonObject first = differences.getJsonArray("differences").getJsonObject(0);
        stage.story.tell(VILLAGES.get(MISTAKE - 1) + ": "
                + differences.getJsonArray("differences").size()
                + " velden verschillen, zoals " + first.get("first") + " tegen " + first.get("second")
                + "; het papier beslist.");
        JsonObject status = stage.committee.post(
                path + "/resolutions",
                Map.of("choice", "KEEP_FIRST", "reason", "Het proces-verbaal is nagekeken; de eerste invoer klopt."));
        Check.same("COMPLETE", status.getString("state"), "state of the station");
    }

    /** The station's count; {@code slip} votes for the first candidate stand at the second one. */
    private static Map<String, Object> count(Stage stage, int station, int slip) {
        List<Map<String, Object>> lists = IntStream.rangeClosed(1, Groups.LISTS.size())
                .mapToObj(list -> list(stage, list, station, list == 1 ? slip : 0))
                .toList();
        int votes = lists.stream().mapToInt(list -> (Integer) list.get("total")).sum();
        int admitted = votes + 5;
        return Map.of(
                "pollCards",
                admitted - 40,
                "proxies",
                40,
                "admitted",
                admitted,
                "votesOnCandidates",
                votes,
                "blank",
                3,
                "invalid",
                2,
                "cast",
                admitted,
                "comparison",
                List.of("EQUAL"),
                "lists",
                lists);
    }

    private static Map<String, Object> list(Stage stage, int list, int station, int slip) {
        List<Integer> votes = new ArrayList<>(Votes.ofList(list, stage.candidates(list)).stream()
                .map(total -> Votes.atStation(total, station))
                .toList());
        votes.set(0, votes.get(0) - slip);
        votes.set(1, votes.get(1) + slip);
        int total = votes.stream().mapToInt(Integer::intValue).sum();
        return Map.of(
                "number", list,
                "inSummary", total,
                "total", total,
                "candidates",
                        IntStream.range(0, votes.size())
                                .mapToObj(i -> Map.of("number", i + 1, "votes", votes.get(i)))
                                .collect(Collectors.toList()));
    }

    private static void totals(Stage stage) {
        for (int list = 1; list <= Groups.LISTS.size(); list++) {
            stage.colleague.post(stage.path("/list-totals"), Map.of("list", list, "votes", Votes.TOTALS.get(list - 1)));
        }
        JsonObject reconciliation = stage.committee.get(stage.path("/reconciliation"));
        Check.that(reconciliation.getBoolean("agrees"), "entries and totals by hand agree");
        stage.story.tell(
                "Een derde telde de lijsten met de hand op, zoals in 2017: alles stemt overeen.", "Kieswet P 20");
    }
}
