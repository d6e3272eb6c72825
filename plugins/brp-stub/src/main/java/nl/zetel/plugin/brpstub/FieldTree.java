package nl.zetel.plugin.brpstub;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The fields that a request asks for, as a tree; leaves stand for everything below them. A person is cut down to it,
 * except for what the API delivers unasked.
 */
final class FieldTree {

    private static final Set<String> UNASKED = Set.of(
            "geheimhoudingPersoonsgegevens",
            "opschortingBijhouding",
            "rni",
            "verificatie",
            "indicatieVastgesteldVerblijftNietOpAdres");

    private final Map<String, FieldTree> children = new LinkedHashMap<>();
    private boolean whole = false;

    private FieldTree() {}

    static FieldTree of(Collection<String> paths) {
        FieldTree root = new FieldTree();
        paths.forEach(path -> root.add(List.of(path.split("\\."))));
        return root;
    }

    private void add(List<String> steps) {
        if (steps.isEmpty()) {
            whole = true;
        } else {
            children.computeIfAbsent(steps.get(0), name -> new FieldTree()).add(steps.subList(1, steps.size()));
        }
    }

    JsonObject cut(JsonObject full) {
        JsonObjectBuilder result = Jsons.PROVIDER.createObjectBuilder();
        full.forEach((name, value) -> {
            FieldTree child = children.get(name);
            if (child != null) {
                result.add(name, child.cut(value));
            } else if (name.equals("type") || UNASKED.contains(name)) {
                result.add(name, value);
            } else if (name.equals("inOnderzoek")) {
                addInvestigation(result, value.asJsonObject());
            }
        });
        return result.build();
    }

    private JsonValue cut(JsonValue value) {
        if (whole) {
            return value;
        }
        if (value.getValueType() == JsonValue.ValueType.ARRAY) {
            JsonArrayBuilder array = Jsons.PROVIDER.createArrayBuilder();
            value.asJsonArray().forEach(element -> array.add(cut(element)));
            return array.build();
        }
        return cut(value.asJsonObject());
    }

    /** Only for fields that were asked. */
    private void addInvestigation(JsonObjectBuilder result, JsonObject flags) {
        JsonObjectBuilder kept = Jsons.PROVIDER.createObjectBuilder();
        flags.forEach((name, flag) -> {
            if (name.equals("type") || children.containsKey(name)) {
                kept.add(name, flag);
            }
        });
        JsonObject investigation = kept.build();
        if (!investigation.isEmpty()) {
            result.add("inOnderzoek", investigation);
        }
    }
}
