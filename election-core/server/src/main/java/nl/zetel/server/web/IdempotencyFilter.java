package nl.zetel.server.web;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.zetel.server.problem.FieldError;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;

/** Reads the {@code Idempotency-Key} and takes the fingerprint of the request; large bodies are kept on disk meanwhile. */
@Provider
@Priority(Priorities.ENTITY_CODER - 100)
public class IdempotencyFilter implements ContainerRequestFilter {

    private static final String FORM = "[A-Za-z0-9._:-]{1,100}";

    @Inject
    IdempotentRequest idempotent;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        String key = request.getHeaderString("Idempotency-Key");
        if (key == null || !"POST".equals(request.getMethod())) {
            return;
        }
        if (!key.matches(FORM)) {
            String message = "Een Idempotency-Key is 1 tot 100 letters, cijfers, punten, streepjes of dubbele punten";
            throw ProblemException.ofFields(
                    ProblemCode.INVALID_PARAMETER,
                    message,
                    java.util.List.of(new FieldError("Idempotency-Key", "WRONG_FORM", message)));
        }
        MessageDigest digest = sha256();
        digest.update(
                (request.getMethod() + " " + asked(request.getUriInfo()) + "\n").getBytes(StandardCharsets.UTF_8));
        request.setEntityStream(BufferedBody.of(request.getEntityStream(), digest));
        idempotent.set(key, HexFormat.of().formatHex(digest.digest()));
    }

    /** Path and query: a trial run is not the run itself. */
    private static String asked(UriInfo uri) {
        String query = uri.getRequestUri().getRawQuery();
        return query == null ? uri.getPath() : uri.getPath() + "?" + query;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
