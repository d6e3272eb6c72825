package nl.zetel.server.security;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.json.JsonString;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.zetel.api.MunicipalityCode;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Reads from the token who acts. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class ActorFilter implements ContainerRequestFilter {

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    @Inject
    CurrentActor current;

    @Override
    public void filter(ContainerRequestContext request) {
        String requestId = requestId(request.getHeaderString("X-Request-Id"));
        Actor nobody = new Actor("", Set.of(), Optional.empty(), requestId);
        current.set(
                request.getSecurityContext().getUserPrincipal() instanceof JsonWebToken token
                        ? actor(token, requestId)
                        : nobody);
    }

    private static Actor actor(JsonWebToken token, String requestId) {
        Set<String> groups = token.getGroups() == null ? Set.of() : token.getGroups();
        String name = token.getName() == null ? "" : token.getName();
        return new Actor(name, groups, municipality(token), requestId);
    }

    private static Optional<MunicipalityCode> municipality(JsonWebToken token) {
        Object claim = token.getClaim("municipality");
        String text = claim instanceof JsonString json ? json.getString() : claim instanceof String s ? s : "";
        return text.matches("[0-9]{4}") ? Optional.of(new MunicipalityCode(text)) : Optional.empty();
    }

    private static String requestId(@Nullable String sent) {
        return sent != null && UUID_FORM.matcher(sent).matches()
                ? sent
                : UUID.randomUUID().toString();
    }
}
