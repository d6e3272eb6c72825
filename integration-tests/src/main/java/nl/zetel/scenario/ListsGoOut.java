package nl.zetel.scenario;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Step 11: publication, and the election documents. */
final class ListsGoOut implements Play.Step {

    @Override
    public void play(Stage stage) {
        stage.story.step(11, "Openbaarmaking en verkiezingsdocumenten");
        stage.at("2018-02-14T09:00");
        stage.committee.post(stage.path("/list-publications"), Map.of());
        JsonObject published = stage.citizen.get(stage.open("/candidate-lists"));
        Check.same(Groups.LISTS.size(), published.getJsonArray("lists").size(), "published lists");
        stage.story.tell("Zeven lijsten staan op de openbare pagina, zonder geboortedata en adressen.", "Kieswet I 17");
        for (String kind : List.of("110a", "230b", "230c")) {
            stage.story.tell(produce(stage, kind), "EML_NL " + kind);
        }
        String open = new String(stage.files.get("230b"), StandardCharsets.UTF_8);
        stage.cast
                .members()
                .forEach(member -> Check.that(!open.contains(member.bsn()), "no number of a person in a 230b"));
    }

    /** Makes a document, keeps its bytes and says what it is called and its fingerprint. */
    static String produce(Stage stage, String kind) {
        JsonObject document = stage.clerk.post(stage.path("/documents"), Map.of("kind", kind));
        String content = stage.path("/documents/" + document.getString("id") + "/content");
        byte[] file = stage.clerk.bytes(content, document.getString("mediaType"));
        Check.same(document.getInt("size"), file.length, "size of " + kind);
        stage.files.put(kind, file);
        return document.getString("fileName") + " "
                + document.getJsonObject("fingerprint").getString("hex").substring(0, 8) + "…";
    }
}
