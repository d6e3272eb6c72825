package nl.zetel.plugin.haalcentraal;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Holds JSON against the schemas of an OpenAPI description, as far as the BRP API uses them: references, {@code allOf},
 * discriminators, types, patterns and bounds. Stricter than JSON Schema in one point: a property that no schema names is
 * an error.
 */
final class OpenApi {

    private static final String SCHEMAS = "#/components/schemas/";

    private final Map<?, ?> schemas;

    private OpenApi(Map<?, ?> schemas) {
        this.schemas = schemas;
    }

    /** The official description beside the project, if it is there. */
    static Optional<Path> official() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null) {
            Path file = folder.resolve("shared/data/brp/openapi-2.7.0.yaml");
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
            folder = folder.getParent();
        }
        return Optional.empty();
    }

    static OpenApi read(Path file) throws IOException {
        return parse(Files.readString(file));
    }

    static OpenApi parse(String yaml) {
        Map<?, ?> document = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(yaml);
        return new OpenApi(map(map(document.get("components")).get("schemas")));
    }

    /** What is wrong with a value, as {@code path: what}. */
    List<String> errors(JsonValue value, String schema) {
        List<String> errors = new ArrayList<>();
        check("$", value, named(schema), errors);
        return errors;
    }

    private void check(String path, JsonValue value, Map<?, ?> schema, List<String> errors) {
        Map<String, Object> rules = flat(value, schema);
        if (!isOfType(value, rules.get("type"))) {
            errors.add(path + ": not a " + rules.get("type"));
        } else if (value instanceof JsonObject object) {
            checkObject(path, object, rules, errors);
        } else if (value instanceof JsonArray array) {
            checkArray(path, array, rules, errors);
        } else if (value instanceof JsonString text) {
            checkText(path, text.getString(), rules, errors);
        } else if (value instanceof JsonNumber number) {
            checkNumber(path, number.longValue(), rules, errors);
        }
    }

    private void checkObject(String path, JsonObject object, Map<String, Object> rules, List<String> errors) {
        Map<?, ?> properties = map(rules.get("properties"));
        for (Object name : list(rules.get("required"))) {
            if (!object.containsKey(name)) {
                errors.add(path + ": " + name + " is missing");
            }
        }
        object.forEach((name, value) -> {
            if (properties.containsKey(name)) {
                check(path + "." + name, value, map(properties.get(name)), errors);
            } else {
                errors.add(path + ": " + name + " is not known");
            }
        });
    }

    private void checkArray(String path, JsonArray array, Map<String, Object> rules, List<String> errors) {
        if (array.size() < bound(rules, "minItems", 0) || array.size() > bound(rules, "maxItems", Long.MAX_VALUE)) {
            errors.add(path + ": " + array.size() + " items");
        }
        for (int i = 0; i < array.size(); i++) {
            check(path + "[" + i + "]", array.get(i), map(rules.get("items")), errors);
        }
    }

    private static void checkText(String path, String text, Map<String, Object> rules, List<String> errors) {
        Object pattern = rules.get("pattern");
        if (pattern != null
                && !Pattern.compile(pattern.toString()).matcher(text).find()) {
            errors.add(path + ": does not match " + pattern);
        }
        if (text.length() > bound(rules, "maxLength", Long.MAX_VALUE)) {
            errors.add(path + ": too long");
        }
        if ("date".equals(rules.get("format")) && !text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            errors.add(path + ": not a date");
        }
        if (rules.containsKey("enum") && !list(rules.get("enum")).contains(text)) {
            errors.add(path + ": not one of " + rules.get("enum"));
        }
    }

    private static void checkNumber(String path, long number, Map<String, Object> rules, List<String> errors) {
        if (number < bound(rules, "minimum", Long.MIN_VALUE) || number > bound(rules, "maximum", Long.MAX_VALUE)) {
            errors.add(path + ": out of bounds");
        }
    }

    /** The rules for this value in one map: references followed, {@code allOf} merged, the discriminator's subtype taken. */
    private Map<String, Object> flat(JsonValue value, Map<?, ?> schema) {
        Map<String, Object> rules = new LinkedHashMap<>();
        merge(schema, rules);
        if (rules.get("discriminator") instanceof Map<?, ?> discriminator && value instanceof JsonObject object) {
            String type = object.getString(String.valueOf(discriminator.get("propertyName")), "");
            Object subtype = map(discriminator.get("mapping")).get(type);
            if (subtype != null) {
                merge(Map.of("$ref", subtype), rules);
            } else {
                merge(Map.of("properties", Map.of(), "required", List.of("a known type, not " + type)), rules);
            }
        }
        return rules;
    }

    private void merge(Map<?, ?> schema, Map<String, Object> rules) {
        if (schema.get("$ref") instanceof String reference) {
            merge(named(reference.substring(SCHEMAS.length())), rules);
        }
        list(schema.get("allOf")).forEach(part -> merge(map(part), rules));
        schema.forEach((key, rule) -> rules.merge(key.toString(), rule, OpenApi::both));
    }

    private static Object both(Object one, Object other) {
        if (one instanceof Map<?, ?> first && other instanceof Map<?, ?> second) {
            Map<Object, Object> merged = new LinkedHashMap<>(first);
            merged.putAll(second);
            return merged;
        }
        if (one instanceof List<?> first && other instanceof List<?> second) {
            List<Object> merged = new ArrayList<>(first);
            merged.addAll(second);
            return merged;
        }
        return other;
    }

    private Map<?, ?> named(String name) {
        if (!schemas.containsKey(name)) {
            throw new IllegalArgumentException("No schema " + name);
        }
        return map(schemas.get(name));
    }

    private static boolean isOfType(JsonValue value, @org.jspecify.annotations.Nullable Object type) {
        if (type == null) {
            return true;
        }
        return switch (type.toString()) {
            case "object" -> value instanceof JsonObject;
            case "array" -> value instanceof JsonArray;
            case "string" -> value instanceof JsonString;
            case "integer" -> value instanceof JsonNumber number && number.isIntegral();
            case "boolean" -> value == JsonValue.TRUE || value == JsonValue.FALSE;
            default -> false;
        };
    }

    private static long bound(Map<String, Object> rules, String name, long otherwise) {
        return rules.get(name) instanceof Number number ? number.longValue() : otherwise;
    }

    private static Map<?, ?> map(@org.jspecify.annotations.Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static List<?> list(@org.jspecify.annotations.Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }
}
