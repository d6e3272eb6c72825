package nl.zetel.server.web;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParsingException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.zetel.server.problem.FieldError;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;

/** Holds every JSON body to the schema that the contract gives it, before any resource sees it. */
@Provider
@Priority(Priorities.ENTITY_CODER)
public class ContractFilter implements ContainerRequestFilter {

    /** The most bytes of a JSON body. */
    static final int LIMIT = 10 * 1024 * 1024;

    @Inject
    Contract contract;

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (resource.getResourceMethod() == null) {
            return;
        }
        Optional<JsonObject> schema = contract.requestSchema(ResourcePaths.of(resource), request.getMethod());
        if (schema.isPresent() && isJson(request)) {
            byte[] body = request.getEntityStream().readNBytes(LIMIT + 1);
            if (body.length > LIMIT) {
                throw ProblemException.of(ProblemCode.TOO_LARGE, "JSON is hier ten hoogste 10 MB");
            }
            request.setEntityStream(new ByteArrayInputStream(body));
            check(schema.get(), parse(body));
        }
    }

    private static boolean isJson(ContainerRequestContext request) {
        return request.getMediaType() == null || MediaType.APPLICATION_JSON_TYPE.isCompatible(request.getMediaType());
    }

    private void check(JsonObject schema, JsonValue value) {
        List<FieldError> errors = SchemaCheck.check(contract, schema, value);
        if (!errors.isEmpty()) {
            throw ProblemException.ofFields(ProblemCode.INVALID_CONTENT, summary(errors), errors);
        }
    }

    private static String summary(List<FieldError> errors) {
        FieldError first = errors.get(0);
        String more = errors.size() > 1 ? " (en nog " + (errors.size() - 1) + ")" : "";
        return (first.pointer().isEmpty() ? "Inhoud" : first.pointer()) + ": " + first.message() + more;
    }

    private static JsonValue parse(byte[] body) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
            return reader.readValue();
        } catch (JsonParsingException e) {
            throw ProblemException.of(
                    ProblemCode.INVALID_JSON,
                    "Regel " + e.getLocation().getLineNumber() + ", kolom "
                            + e.getLocation().getColumnNumber() + " is geen geldige JSON");
        } catch (JsonException e) {
            throw ProblemException.of(ProblemCode.INVALID_JSON, "De inhoud is leeg of geen geldige JSON");
        }
    }
}
