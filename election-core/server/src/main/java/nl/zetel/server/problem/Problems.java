package nl.zetel.server.problem;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Problem documents (RFC 9457). */
public final class Problems {

    /** Media type of a problem document. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPE_PREFIX = "https://zetel.nl/problems/";

    private Problems() {}

    /** The answer for an exception of ours. */
    public static Response response(ProblemException problem, String requestId) {
        Response.ResponseBuilder builder = response(problem.code(), document(problem, requestId));
        problem.currentVersion().ifPresent(version -> builder.header("ETag", version));
        return builder.build();
    }

    /** The answer for a code and a text. */
    public static Response response(ProblemCode code, String detail, String requestId) {
        return response(code, document(code, detail, List.of(), "", requestId)).build();
    }

    private static Response.ResponseBuilder response(ProblemCode code, JsonObject document) {
        Response.ResponseBuilder builder = Response.status(code.status())
                .type(MediaType.valueOf(MEDIA_TYPE))
                .entity(document.toString());
        return code.status() == 503 || code.status() == 429 ? builder.header("Retry-After", "30") : builder;
    }

    /** The document of an exception of ours; {@code possible} says when what is not possible now will be. */
    static JsonObject document(ProblemException problem, String requestId) {
        JsonObject document = document(
                problem.code(),
                problem.getMessage(),
                problem.errors(),
                problem.legalBasis().orElse(""),
                requestId);
        return problem.possible()
                .map(possible -> Json.createObjectBuilder(document)
                        .add("possible", possible.json())
                        .build())
                .orElse(document);
    }

    /** The document itself; {@code errors} and {@code legalBasis} are extension members. */
    public static JsonObject document(
            ProblemCode code, String detail, List<FieldError> errors, String legalBasis, String requestId) {
        JsonObjectBuilder document = Json.createObjectBuilder()
                .add("type", TYPE_PREFIX + code.slug())
                .add("title", code.title())
                .add("status", code.status())
                .add("detail", detail)
                .add("instance", "urn:uuid:" + requestId);
        if (!legalBasis.isEmpty()) {
            document.add("legalBasis", legalBasis);
        }
        if (!errors.isEmpty()) {
            document.add("errors", array(errors));
        }
        return document.build();
    }

    private static JsonArrayBuilder array(List<FieldError> errors) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        errors.forEach(error -> array.add(Json.createObjectBuilder()
                .add("pointer", error.pointer())
                .add("code", error.code())
                .add("message", error.message())));
        return array;
    }
}
