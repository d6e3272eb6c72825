package nl.zetel.server.web;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.zetel.api.Bsn;
import nl.zetel.api.Iban;
import nl.zetel.api.PartialDate;
import nl.zetel.server.problem.FieldError;

/**
 * Holds a JSON value to a schema of the contract and says in Dutch what is wrong, field by field. Knows the part of JSON
 * Schema that the contract uses; a test keeps the contract within that part.
 */
final class SchemaCheck {

    private static final int MOST_ERRORS = 20;
    private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

    private final Contract contract;
    private final List<FieldError> errors = new ArrayList<>();

    private SchemaCheck(Contract contract) {
        this.contract = contract;
    }

    static List<FieldError> check(Contract contract, JsonObject schema, JsonValue value) {
        SchemaCheck check = new SchemaCheck(contract);
        check.value("", schema, value);
        return check.errors;
    }

    private void value(String pointer, JsonObject reference, JsonValue value) {
        if (errors.size() >= MOST_ERRORS) {
            return;
        }
        JsonObject schema = contract.resolve(reference);
        if (schema.containsKey("allOf")) {
            schema.getJsonArray("allOf").forEach(part -> value(pointer, part.asJsonObject(), value));
        }
        if (value.getValueType() == JsonValue.ValueType.NULL) {
            require(schema.getBoolean("nullable", false), pointer, "NULL", "Dit mag niet leeg zijn");
            return;
        }
        switch (schema.getString("type", "")) {
            case "object" -> object(pointer, schema, value);
            case "array" -> array(pointer, schema, value);
            case "string" -> string(pointer, schema, value);
            case "integer" -> integer(pointer, schema, value);
            case "boolean" ->
                require(
                        value.getValueType() == JsonValue.ValueType.TRUE
                                || value.getValueType() == JsonValue.ValueType.FALSE,
                        pointer,
                        "NOT_A_BOOLEAN",
                        "Verwacht wordt true of false");
            default -> {
                // A schema without a type takes anything.
            }
        }
    }

    private void object(String pointer, JsonObject schema, JsonValue value) {
        if (!require(value instanceof JsonObject, pointer, "NOT_AN_OBJECT", "Verwacht wordt een object")) {
            return;
        }
        JsonObject properties =
                schema.containsKey("properties") ? schema.getJsonObject("properties") : JsonValue.EMPTY_JSON_OBJECT;
        for (Map.Entry<String, JsonValue> field : value.asJsonObject().entrySet()) {
            String at = pointer + "/" + field.getKey().replace("~", "~0").replace("/", "~1");
            if (properties.containsKey(field.getKey())) {
                value(at, properties.getJsonObject(field.getKey()), field.getValue());
            } else {
                additional(at, schema, field.getValue());
            }
        }
        required(pointer, schema, value.asJsonObject());
    }

    private void additional(String pointer, JsonObject schema, JsonValue value) {
        JsonValue additional = schema.getOrDefault("additionalProperties", JsonValue.FALSE);
        if (additional instanceof JsonObject each) {
            value(pointer, each, value);
        } else {
            require(
                    additional == JsonValue.TRUE,
                    pointer,
                    "UNKNOWN_FIELD",
                    "Dit veld bestaat niet; controleer de schrijfwijze");
        }
    }

    private void required(String pointer, JsonObject schema, JsonObject value) {
        if (schema.containsKey("required")) {
            for (JsonString name : schema.getJsonArray("required").getValuesAs(JsonString.class)) {
                require(
                        value.containsKey(name.getString()),
                        pointer + "/" + name.getString(),
                        "MISSING",
                        "Dit veld is verplicht");
            }
        }
    }

    private void array(String pointer, JsonObject schema, JsonValue value) {
        if (!require(value instanceof JsonArray, pointer, "NOT_AN_ARRAY", "Verwacht wordt een lijst")) {
            return;
        }
        JsonArray items = value.asJsonArray();
        require(items.size() >= schema.getInt("minItems", 0), pointer, "TOO_FEW", "Te weinig onderdelen");
        require(
                items.size() <= schema.getInt("maxItems", Integer.MAX_VALUE),
                pointer,
                "TOO_MANY",
                "Te veel onderdelen");
        for (int i = 0; i < items.size(); i++) {
            value(pointer + "/" + i, schema.getJsonObject("items"), items.get(i));
        }
    }

    private void string(String pointer, JsonObject schema, JsonValue value) {
        if (!require(value instanceof JsonString, pointer, "NOT_A_STRING", "Verwacht wordt tekst")) {
            return;
        }
        String text = ((JsonString) value).getString();
        int length = text.codePointCount(0, text.length());
        require(length >= schema.getInt("minLength", 0), pointer, "TOO_SHORT", "Dit is te kort");
        require(
                length <= schema.getInt("maxLength", Integer.MAX_VALUE),
                pointer,
                "TOO_LONG",
                "Ten hoogste " + schema.getInt("maxLength", 0) + " tekens");
        if (schema.containsKey("enum")) {
            require(
                    schema.getJsonArray("enum").contains(value),
                    pointer,
                    "NOT_ONE_OF",
                    "Kies uit " + schema.getJsonArray("enum"));
        }
        if (schema.containsKey("pattern")) {
            Pattern pattern = PATTERNS.computeIfAbsent(schema.getString("pattern"), Pattern::compile);
            String form = "Verwachte vorm: " + schema.getString("description", schema.getString("pattern"));
            if (!require(pattern.matcher(text).find(), pointer, "WRONG_FORM", form)) {
                return;
            }
        }
        format(pointer, schema.getString("format", ""), text);
    }

    private void format(String pointer, String format, String text) {
        switch (format) {
            case "date" -> date(reads(LocalDate::parse, text), pointer, "2018-03-21");
            case "date-time" -> date(reads(OffsetDateTime::parse, text), pointer, "2018-03-21T09:00:00+01:00");
            case "partial-date" -> date(reads(PartialDate::parse, text), pointer, "1985-12-01, 1985-12 of 1985");
            case "iban" ->
                require(
                        reads(Iban::parse, text),
                        pointer,
                        "NOT_AN_IBAN",
                        "Dit is geen rekeningnummer (IBAN): controleer de cijfers");
            case "bsn" ->
                require(
                        Bsn.isValid(text),
                        pointer,
                        "NOT_A_BSN",
                        "Dit is geen burgerservicenummer: de elfproef klopt niet");
            default -> {}
        }
    }

    private void date(boolean exists, String pointer, String form) {
        require(exists, pointer, "WRONG_FORM", "Verwacht wordt een bestaande datum als " + form);
    }

    private static boolean reads(Function<String, ?> reader, String text) {
        try {
            return reader.apply(text) != null;
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return false;
        }
    }

    private void integer(String pointer, JsonObject schema, JsonValue value) {
        boolean whole = value instanceof JsonNumber number
                && number.bigDecimalValue().precision()
                                - number.bigDecimalValue().scale()
                        <= 18
                && number.isIntegral();
        if (!require(whole, pointer, "NOT_AN_INTEGER", "Verwacht wordt een geheel getal")) {
            return;
        }
        long number = ((JsonNumber) value).longValue();
        long minimum =
                schema.containsKey("minimum") ? schema.getJsonNumber("minimum").longValue() : Integer.MIN_VALUE;
        long maximum = schema.containsKey("maximum")
                ? schema.getJsonNumber("maximum").longValue()
                : "int64".equals(schema.getString("format", "")) ? Long.MAX_VALUE : Integer.MAX_VALUE;
        require(number >= minimum, pointer, "TOO_SMALL", "Ten minste " + minimum);
        require(number <= maximum, pointer, "TOO_LARGE", "Ten hoogste " + maximum);
    }

    private boolean require(boolean condition, String pointer, String code, String message) {
        if (!condition && errors.size() < MOST_ERRORS) {
            errors.add(new FieldError(pointer, code, message));
        }
        return condition;
    }
}
