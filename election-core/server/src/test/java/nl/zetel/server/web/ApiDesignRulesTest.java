package nl.zetel.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The government's API design rules, as far as its linter checks them, and what our own request check can read. */
class ApiDesignRulesTest {

    private static final Set<String> VERBS = Set.of("get", "put", "post", "delete", "patch");
    private static final Set<String> KNOWN_TO_THE_CHECK = Set.of(
            "$ref",
            "type",
            "description",
            "required",
            "properties",
            "additionalProperties",
            "enum",
            "pattern",
            "minLength",
            "maxLength",
            "minItems",
            "maxItems",
            "minimum",
            "maximum",
            "format",
            "nullable",
            "allOf",
            "items",
            "example");

    private final Contract contract = new Contract();
    private final JsonObject document = contract.document();

    @Test
    void theDocumentNamesItsVersionItsContactAndASecureServer() {
        assertThat(document.getString("openapi")).matches("3(\\.\\d+){1,2}");
        assertThat(document.getJsonObject("info").getString("version")).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(document.getJsonObject("info").getJsonObject("contact")).containsKeys("name", "email", "url");
        assertThat(document.getJsonArray("servers").getJsonObject(0).getString("url"))
                .matches("https://.*/v\\d+");
    }

    @Test
    void pathsAreInKebabCaseWithoutATrailingSlash() {
        assertThat(document.getJsonObject("paths").keySet())
                .filteredOn(path -> !"/openapi.json".equals(path))
                .allMatch(path -> path.matches("(/([a-z0-9-]+|\\{[a-zA-Z]+}))+(\\.[a-z]+)?"));
    }

    @Test
    void everyOperationHasAnIdentifierOfItsOwnATagAndADescription() {
        Set<String> ids = new HashSet<>();
        assertThat(operations()).allSatisfy((name, operation) -> {
            assertThat(operation).as(name).containsKeys("operationId", "tags", "summary", "description", "responses");
            assertThat(ids.add(operation.getString("operationId")))
                    .as(name + " has its own id")
                    .isTrue();
        });
    }

    @Test
    void everySuccessCarriesTheVersionAndEveryErrorIsAProblemDocument() {
        assertThat(operations())
                .allSatisfy((name, operation) -> operation
                        .getJsonObject("responses")
                        .forEach((status, value) -> {
                            JsonObject response = contract.resolve(value.asJsonObject());
                            if (status.compareTo("400") < 0) {
                                assertThat(response.getJsonObject("headers"))
                                        .as(name + " " + status)
                                        .containsKey("API-Version");
                            } else {
                                assertThat(response.getJsonObject("content"))
                                        .as(name + " " + status)
                                        .containsOnlyKeys("application/problem+json");
                            }
                        }));
    }

    @Test
    void schemasAreInPascalCaseAndUseOnlyWhatTheRequestCheckReads() {
        JsonObject schemas = document.getJsonObject("components").getJsonObject("schemas");
        assertThat(schemas.keySet()).allMatch(name -> name.matches("[A-Z][A-Za-z0-9]*"));
        List<String> unknown = new ArrayList<>();
        schemas.forEach((name, schema) -> collectUnknown(name, schema.asJsonObject(), unknown));
        assertThat(unknown).isEmpty();
    }

    @Test
    void everySchemaIsUsed() {
        String text = document.toString();
        assertThat(document.getJsonObject("components").getJsonObject("schemas").keySet())
                .allMatch(name -> text.contains("#/components/schemas/" + name + "\""));
    }

    private static void collectUnknown(String at, JsonObject schema, List<String> unknown) {
        schema.forEach((key, value) -> {
            if (!KNOWN_TO_THE_CHECK.contains(key)) {
                unknown.add(at + ": " + key);
            }
            if ("properties".equals(key)) {
                value.asJsonObject()
                        .forEach((name, each) -> collectUnknown(at + "." + name, each.asJsonObject(), unknown));
            } else if ("items".equals(key)) {
                collectUnknown(at + "[]", value.asJsonObject(), unknown);
            } else if ("allOf".equals(key)) {
                ((JsonArray) value).forEach(each -> collectUnknown(at, each.asJsonObject(), unknown));
            }
        });
    }

    private Map<String, JsonObject> operations() {
        Map<String, JsonObject> operations = new java.util.TreeMap<>();
        document.getJsonObject("paths")
                .forEach((path, item) -> item.asJsonObject().forEach((verb, operation) -> {
                    if (VERBS.contains(verb) && operation.getValueType() == JsonValue.ValueType.OBJECT) {
                        operations.put(verb + " " + path, operation.asJsonObject());
                    }
                }));
        return operations;
    }
}
