package nl.zetel.server.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zetel.server.problem.FieldError;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.store.Stored;

/** Entity tags: the version of what is read, and the condition under which it may be changed. */
@RequestScoped
public class ETags {

    private static final Pattern VERSION = Pattern.compile("\"v(\\d{1,18})\"");

    @Context
    HttpHeaders headers;

    /**
     * Checks that the caller changes what they have seen. Who comes second is told where both versions can be read, to lay
     * them side by side; so whatever is changed under a condition keeps its versions.
     *
     * @param versionPath path of a version by its number
     * @throws ProblemException 428 without If-Match, 412 with both versions as its fields if it names another one
     */
    public <T> Stored<T> require(Stored<T> current, LongFunction<String> versionPath) {
        String sent = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (sent == null) {
            throw ProblemException.of(
                    ProblemCode.PRECONDITION_REQUIRED,
                    "Stuur in If-Match de ETag mee van de versie die u hebt gelezen");
        }
        if (sent.equals(text(current.version()))) {
            return current;
        }
        List<FieldError> versions = new ArrayList<>();
        Matcher read = VERSION.matcher(sent);
        if (read.matches()) {
            versions.add(new FieldError(
                    "/v1" + versionPath.apply(Long.parseLong(read.group(1))), "YOURS", "De versie die u hebt gelezen"));
        }
        versions.add(
                new FieldError("/v1" + versionPath.apply(current.version()), "CURRENT", "De versie zoals zij nu is"));
        throw ProblemException.changedMeanwhile(sent, text(current.version()), versions);
    }

    /** An answer with the version as its entity tag. */
    public static Response ok(Object entity, Stored<?> stored) {
        return Response.ok(entity).tag(tag(stored)).build();
    }

    /** The answer to a creation: where it is, what it is, and its entity tag. */
    public static Response created(String path, Object entity, Stored<?> stored) {
        return Response.created(URI.create("/v1" + path))
                .entity(entity)
                .tag(tag(stored))
                .build();
    }

    private static EntityTag tag(Stored<?> stored) {
        return new EntityTag("v" + stored.version());
    }

    private static String text(long version) {
        return "\"v" + version + "\"";
    }
}
