package nl.zetel.plugin.brpstub;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** What a fault makes of a right answer, as far as it is a matter of content. */
final class FaultyReply {

    private static final String PAGE = "<html><body><h1>Inloggen</h1></body></html>";
    private static final int HUGE = 8 * 1024 * 1024;

    private FaultyReply() {}

    static Reply of(Fault fault, Reply right) {
        return switch (fault) {
            case UNAUTHORIZED -> Reply.of(Problems.UNAUTHORIZED);
            case FORBIDDEN -> Reply.of(Problems.FORBIDDEN);
            case FORBIDDEN_PLAIN -> Reply.text(403, "text/plain", "Mismatch in application/profile");
            case TOO_MANY_REQUESTS -> Reply.of(Problems.TOO_MANY_REQUESTS).with("Retry-After", "1");
            case TOO_MANY_REQUESTS_FOR_LONG ->
                Reply.of(Problems.TOO_MANY_REQUESTS).with("Retry-After", "3600");
            case SERVER_ERROR -> Reply.of(Problems.SERVER_ERROR);
            case SERVER_ERROR_PLAIN -> Reply.text(500, "text/plain", "Internal Server Error");
            case BAD_GATEWAY -> Reply.text(502, "text/html", PAGE);
            case UNAVAILABLE -> Reply.of(Problems.UNAVAILABLE);
            case WRONG_TYPE -> Reply.text(200, "text/html; charset=utf-8", PAGE);
            case NOT_JSON -> Reply.text(200, "application/json", "{\"type\":\"RaadpleegMet");
            case PERSON_MISSING -> Reply.of(withoutFirst(json(right)));
            case PERSON_TOO_MANY -> Reply.of(withStranger(json(right)));
            case UNKNOWN_TYPES -> unknownTypes(right);
            case HUGE -> Reply.text(200, "application/json", "[" + " ".repeat(HUGE) + "]");
            case SLOW, STALLED, CUT_OFF, HUNG_UP -> right;
        };
    }

    private static JsonObject json(Reply reply) {
        return Jsons.read(new ByteArrayInputStream(reply.body()));
    }

    private static JsonObject withoutFirst(JsonObject json) {
        JsonArray persons = json.getJsonArray("personen");
        return persons.isEmpty()
                ? json
                : replace(
                        json,
                        Jsons.PROVIDER.createArrayBuilder(persons).remove(0).build());
    }

    private static JsonObject withStranger(JsonObject json) {
        JsonObject stranger = Jsons.PROVIDER
                .createObjectBuilder()
                .add("burgerservicenummer", "999999990")
                .build();
        return replace(
                json,
                Jsons.PROVIDER
                        .createArrayBuilder(json.getJsonArray("personen"))
                        .add(stranger)
                        .build());
    }

    private static JsonObject replace(JsonObject json, JsonValue persons) {
        return Jsons.PROVIDER.createObjectBuilder(json).add("personen", persons).build();
    }

    private static Reply unknownTypes(Reply right) {
        String text = new String(right.body(), StandardCharsets.UTF_8)
                .replace("\"type\":\"Nationaliteit\"", "\"type\":\"NationaliteitVanMorgen\"")
                .replace("\"type\":\"Datum\"", "\"type\":\"DatumVanMorgen\"")
                .replace("\"type\":\"Adres\"", "\"type\":\"AdresVanMorgen\"");
        return Reply.text(200, "application/json", text);
    }
}
