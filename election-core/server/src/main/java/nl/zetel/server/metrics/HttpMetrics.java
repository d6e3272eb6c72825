package nl.zetel.server.metrics;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import nl.zetel.server.web.ResourcePaths;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Counts requests by method, path of the contract and status; never by an address, which has identifiers in it. */
@Provider
@Priority(1)
public class HttpMetrics implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String BEGAN = HttpMetrics.class.getName();
    private static final Metadata REQUESTS = Metadata.builder()
            .withName("zetel_http_requests_seconds")
            .withDescription("Requests to the API and the time that they took")
            .build();

    @Inject
    MetricRegistry registry;

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        request.setProperty(BEGAN, System.nanoTime());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Object began = request.getProperty(BEGAN);
        Duration took = Duration.ofNanos(began instanceof Long nanos ? System.nanoTime() - nanos : 0);
        registry.timer(
                        REQUESTS,
                        new Tag("method", request.getMethod()),
                        new Tag("path", path()),
                        new Tag("status", Integer.toString(response.getStatus())))
                .update(took);
    }

    private String path() {
        return resource.getResourceMethod() == null ? "none" : ResourcePaths.of(resource);
    }
}
