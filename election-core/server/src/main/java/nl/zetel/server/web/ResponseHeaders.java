package nl.zetel.server.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import nl.zetel.server.security.CurrentActor;

/** Headers of every answer: the API's version, the request's identifier, and what keeps browsers and caches safe. */
@Provider
public class ResponseHeaders implements ContainerResponseFilter {

    @Inject
    CurrentActor current;

    @Inject
    Contract contract;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle(
                "API-Version", contract.document().getJsonObject("info").getString("version"));
        headers.putSingle("X-Request-Id", current.requestId());
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putSingle("Referrer-Policy", "no-referrer");
        headers.putSingle("X-Frame-Options", "DENY");
        headers.putSingle(
                "Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
        if (!headers.containsKey("Cache-Control")) {
            headers.putSingle("Cache-Control", "no-store");
        }
    }
}
