package nl.zetel.scenario;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zetel.scenario.Cast.Member;

/** Step 5: the lists come in, and every candidate is looked up in the population register. */
final class ListsComeIn implements Play.Step {

    @Override
    public void play(Stage stage) {
        stage.story.step(5, "De kandidatenlijsten komen binnen");
        for (int number = 1; number <= Groups.LISTS.size(); number++) {
            stage.at("2018-01-1" + (4 + (number + 1) / 2) + "T1" + number + ":00");
            receive(stage, number);
        }
        stage.at("2018-01-19T10:00");
        for (int number = 1; number <= Groups.LISTS.size(); number++) {
            check(stage, number);
        }
    }

    private static void receive(Stage stage, int number) {
        Optional<Member> wrong = Optional.of(stage.cast.with("WRONG_INITIALS"));
        String path = stage.path("/candidate-lists");
        Map<String, Object> papers = ListDocuments.list(stage, number, wrong);
        JsonObject list = switch (number) {
            case 2 ->
                stage.clerk.upload(path, "application/xml", ListFiles.eml(Groups.list(2), stage.cast, 2, wrong.get()));
            case 3 -> stage.clerk.upload(path, "text/csv", ListFiles.csv(stage.cast.candidates(3)));
            default -> stage.clerk.post(path, papers);
        };
        String id = list.getString("id");
        stage.ids.put("list " + number, id);
        if (number == 2 || number == 3) {
            stage.clerk.put(path + "/" + id, papers);
        }
        String form = number == 2 ? "EML 210" : number == 3 ? "CSV" : "JSON";
        stage.story.tell(
                Groups.list(number) + ": " + stage.cast.candidates(number).size() + " kandidaten, als " + form + ".",
                "Kieswet H 1");
    }

    private static void check(Stage stage, int number) {
        String path = stage.path("/candidate-lists/" + stage.id("list " + number));
        JsonObject round = stage.clerk.get(
                "/v1" + stage.clerk.work(path + "/register-rounds", Map.of()).getString("resultPath"));
        Check.same(stage.cast.candidates(number).size(), round.getInt("checked"), "candidates looked up");
        stage.story.tell("Lijst " + Groups.list(number) + ": alle " + round.getInt("checked")
                + " kandidaten opgezocht in de BRP.");
        for (JsonObject finding : findings(stage, path)) {
            review(stage, path, finding);
        }
    }

    private static List<JsonObject> findings(Stage stage, String path) {
        return stage.verifier.items(path + "/findings?limit=200").stream()
                .filter(finding -> finding.getString("state").equals("OPEN")
                        && !finding.getString("severity").equals("INFO"))
                .toList();
    }

    private static void review(Stage stage, String path, JsonObject finding) {
        stage.story.tell("  " + finding.getString("text"), finding.getString("article"));
        stage.verifier.post(
                path + "/findings/" + finding.getString("id") + "/reviews",
                switch (finding.getString("code")) {
                    case "INITIALS_DIFFER" -> correction(stage);
                    case "LIVES_ELSEWHERE" ->
                        Map.of(
                                "disposition",
                                "OMISSION",
                                "reason",
                                "De verklaring van voorgenomen vestiging ontbreekt.");
                    default ->
                        Map.of("disposition", "ACCEPT", "reason", "Bekend; het stuk wordt bij het onderzoek gevraagd.");
                });
    }

    private static Map<String, Object> correction(Stage stage) {
        Member member = stage.cast.with("WRONG_INITIALS");
        return Map.of(
                "disposition", "CORRECT",
                "reason", "De voorletters worden ambtshalve verbeterd naar de BRP.",
                "correction",
                        Map.of(
                                "name", ListDocuments.name(member, false),
                                "birth", member.text("birth"),
                                "locality", member.locality(),
                                "country", ""));
    }
}
