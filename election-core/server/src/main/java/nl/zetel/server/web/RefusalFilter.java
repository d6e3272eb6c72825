package nl.zetel.server.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.io.StringReader;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.zetel.server.audit.Refusal;
import nl.zetel.server.audit.Refusals;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.Problems;
import nl.zetel.server.security.Actor;
import nl.zetel.server.security.CurrentActor;

/** Has refusals of legal weight written into the audit chain, once the request's own transaction was undone. */
@Provider
public class RefusalFilter implements ContainerResponseFilter {

    private static final System.Logger LOG = System.getLogger(RefusalFilter.class.getName());
    private static final Pattern PLAIN_PATH = Pattern.compile("[A-Za-z0-9/-]{1,300}");
    private static final int MOST_REASONS = 20;

    @Inject
    CurrentActor current;

    @Inject
    Contract contract;

    @Inject
    Refusals refusals;

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() < 400 || response.getStatus() >= 500 || !isKnownCaller()) {
            return;
        }
        if (resource.getResourceMethod() != null
                && response.getEntity() instanceof String text
                && response.getMediaType() != null
                && Problems.MEDIA_TYPE.equals(response.getMediaType().toString())) {
            refusal(request, problem(text)).ifPresent(this::record);
        }
    }

    private boolean isKnownCaller() {
        Actor actor = current.get();
        return !actor.user().isEmpty() && actor.municipality().isPresent();
    }

    private Optional<Refusal> refusal(ContainerRequestContext request, JsonObject problem) {
        String type = problem.getString("type");
        Optional<ProblemCode> code = ProblemCode.ofSlug(type.substring(type.lastIndexOf('/') + 1));
        String template = ResourcePaths.of(resource);
        Optional<JsonObject> operation = contract.operation(template, request.getMethod());
        if (code.isEmpty() || operation.isEmpty()) {
            return Optional.empty();
        }
        List<String> reasons = reasons(problem);
        String article = problem.getString("legalBasis", "");
        return LegalWeight.of(tags(operation.get()), code.get(), !article.isEmpty(), reasons)
                ? Optional.of(new Refusal(
                        operation.get().getString("operationId"),
                        code.get().slug(),
                        code.get().status(),
                        reasons,
                        article,
                        subject(request, template)))
                : Optional.empty();
    }

    /** A refusal is answered even if the chain cannot take it; the log says so. */
    private void record(Refusal refusal) {
        try {
            refusals.record(refusal);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Refusal of " + refusal.operation() + " is not in the audit chain", e);
        }
    }

    /** The path that was asked for, if it holds identifiers and nothing else. */
    private static String subject(ContainerRequestContext request, String template) {
        String path = "/" + request.getUriInfo().getPath().replaceFirst("^/", "");
        return PLAIN_PATH.matcher(path).matches() ? path : template;
    }

    private static List<String> tags(JsonObject operation) {
        return operation.containsKey("tags")
                ? operation.getJsonArray("tags").getValuesAs(JsonString::getString)
                : List.of();
    }

    private static List<String> reasons(JsonObject problem) {
        return problem.containsKey("errors")
                ? problem.getJsonArray("errors").stream()
                        .map(JsonValue::asJsonObject)
                        .map(error -> error.getString("code"))
                        .distinct()
                        .limit(MOST_REASONS)
                        .toList()
                : List.of();
    }

    private static JsonObject problem(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
