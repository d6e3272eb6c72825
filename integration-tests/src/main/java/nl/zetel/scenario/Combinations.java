package nl.zetel.scenario;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;

/** Step 4: three groups stand together, two others have merged. */
final class Combinations implements Play.Step {

    private static final List<String> TOGETHER = List.of("Progressief Westerveld", "D66", "GROENLINKS");

    @Override
    public void play(Stage stage) {
        stage.story.step(4, "Een samengevoegde aanduiding, en een fusie");
        stage.at("2018-01-15T13:00");
        combine(stage);
        merge(stage);
    }

    private static void combine(Stage stage) {
        String text = Groups.list(1);
        List<Map<String, Object>> components = TOGETHER.stream()
                .map(name -> Map.<String, Object>of(
                        "designationId", stage.id("designation " + name), "abbreviation", name, "agentDeclared", true))
                .toList();
        JsonObject combination = stage.clerk.post(
                stage.path("/combined-designations"), Map.of("designation", text, "components", components));
        Check.same("REVIEW", combination.getString("proposal"), "proposal about 37 characters");
        stage.story.tell(
                "\"" + text + "\" telt " + text.length() + " tekens, en 35 letters en cijfers: een waarschuwing.",
                "Kieswet H 3(3)");
        stage.committee.post(
                stage.path("/combined-designations/" + combination.getString("id") + "/decisions"),
                Map.of(
                        "accepted",
                        true,
                        "reason",
                        "De schuine strepen scheiden de namen; zonder die zijn het 35 tekens."));
        stage.story.tell("Het centraal stembureau aanvaardt haar met zijn reden.", "Kieswet H 3(3)");
        stage.ids.put("designation " + text, combination.getString("id"));
    }

    private static void merge(Stage stage) {
        JsonObject merged = stage.clerk.post(
                stage.path("/designations"),
                Map.of(
                        "designation",
                        Groups.list(6),
                        "group",
                        "Vereniging " + Groups.list(6),
                        "source",
                        "MUNICIPAL_REGISTER",
                        "mergedFrom",
                        List.of("DSSW", "Sterk Westerveld"),
                        "registeredOn",
                        "2017-12-20"));
        stage.ids.put("designation " + Groups.list(6), merged.getString("id"));
        stage.story.tell(
                "DSSW en Sterk Westerveld gaan onder een nieuwe naam verder: " + Groups.list(6) + ".",
                "Kieswet H 4(8) b");
    }
}
