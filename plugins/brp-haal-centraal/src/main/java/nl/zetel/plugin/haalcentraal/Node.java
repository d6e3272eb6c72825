package nl.zetel.plugin.haalcentraal;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A JSON object that is read tolerantly: what is absent, {@code null} or of another type is empty. */
record Node(JsonObject json) {

    static final Node EMPTY = new Node(JsonValue.EMPTY_JSON_OBJECT);

    /** The object in those bytes, or empty if they are no JSON object. */
    static Optional<Node> parse(byte[] body) {
        try (JsonReader reader = Json.PROVIDER
                .createReaderFactory(java.util.Map.of())
                .createReader(new ByteArrayInputStream(body), StandardCharsets.UTF_8)) {
            return reader.readValue() instanceof JsonObject object ? Optional.of(new Node(object)) : Optional.empty();
        } catch (RuntimeException e) {
            // The parser refuses what is no JSON, nested too deep or a number too long, each with another exception.
            return Optional.empty();
        }
    }

    /** Whether there is something under that name, even an empty group or list. */
    boolean has(String name) {
        JsonValue value = json.get(name);
        return value != null && value != JsonValue.NULL;
    }

    Optional<Node> object(String name) {
        return json.get(name) instanceof JsonObject object ? Optional.of(new Node(object)) : Optional.empty();
    }

    /** The group under that name, or an empty one. */
    Node group(String name) {
        return object(name).orElse(EMPTY);
    }

    /** The objects in a list; empty if there is no list, or one that holds anything else. */
    Optional<List<Node>> list(String name) {
        return json.get(name) instanceof JsonArray array && array.stream().allMatch(JsonObject.class::isInstance)
                ? Optional.of(array.stream()
                        .map(value -> new Node(value.asJsonObject()))
                        .toList())
                : Optional.empty();
    }

    /** A text; a number counts as its digits. */
    Optional<String> text(String name) {
        JsonValue value = json.get(name);
        if (value instanceof JsonString text) {
            return Optional.of(text.getString().strip()).filter(found -> !found.isEmpty());
        }
        return value instanceof JsonNumber number ? Optional.of(number.toString()) : Optional.empty();
    }

    String textOrBlank(String name) {
        return text(name).orElse("");
    }

    Optional<Integer> number(String name) {
        try {
            return text(name).map(Integer::valueOf);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    boolean isTrue(String name) {
        return json.get(name) == JsonValue.TRUE
                || text(name).filter("true"::equalsIgnoreCase).isPresent();
    }

    /** The code of a value of a code table, with the leading zeros that a sloppy gateway may have lost. */
    Optional<String> code(String name, int digits) {
        return group(name)
                .text("code")
                .map(code -> code.chars().allMatch(Character::isDigit) && code.length() < digits
                        ? "0".repeat(digits - code.length()) + code
                        : code);
    }

    /** Whether one of the names, or any if none is given, is marked as under investigation in this group. */
    boolean isUnderInvestigation(String... names) {
        Node marks = group("inOnderzoek");
        Set<String> asked = names.length == 0 ? marks.json.keySet() : Set.of(names);
        return asked.stream().anyMatch(marks::isTrue);
    }

    /** Does not show what it holds. */
    @Override
    public String toString() {
        return "Node" + json.keySet();
    }
}
