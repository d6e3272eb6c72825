package nl.zetel.server.security;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.Problems;

/** Lets nobody in whom the resource method does not name; a method that names nobody is closed. */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class SecurityFilter implements ContainerRequestFilter {

    @Inject
    CurrentActor current;

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (resource.getResourceMethod() == null || resource.getResourceMethod().isAnnotationPresent(PermitAll.class)) {
            return;
        }
        Actor actor = current.get();
        if (actor.user().isEmpty()) {
            request.abortWith(unauthenticated(actor.requestId()));
        } else if (!allowed(actor)) {
            request.abortWith(Problems.response(
                    ProblemCode.NOT_ALLOWED, "Uw rol geeft geen toegang tot deze handeling", actor.requestId()));
        }
    }

    private boolean allowed(Actor actor) {
        RolesAllowed roles = resource.getResourceMethod().getAnnotation(RolesAllowed.class);
        return roles != null && Arrays.stream(roles.value()).anyMatch(actor::is);
    }

    private static Response unauthenticated(String requestId) {
        Response problem = Problems.response(
                ProblemCode.NOT_AUTHENTICATED, "Stuur een geldig token mee: Authorization: Bearer …", requestId);
        return Response.fromResponse(problem)
                .header("WWW-Authenticate", "Bearer realm=\"zetel\"")
                .build();
    }
}
