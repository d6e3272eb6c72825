package nl.zetel.server.metrics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Map;
import nl.zetel.server.event.EventBacklog;
import nl.zetel.server.metrics.OpenMetrics.Kind;
import nl.zetel.server.plugin.PluginHost;
import nl.zetel.server.register.application.ProcessingCollector;
import nl.zetel.server.security.Role;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.annotation.RegistryScope;

/** What the server measures of itself since its start. */
@Path("metrics")
@RequestScoped
public class MetricsResource {

    @Inject
    @RegistryScope(scope = MetricRegistry.BASE_SCOPE)
    MetricRegistry base;

    @Inject
    @RegistryScope(scope = MetricRegistry.APPLICATION_SCOPE)
    MetricRegistry application;

    @Inject
    PluginHost host;

    @Inject
    EventBacklog backlog;

    @Inject
    ProcessingCollector collector;

    /** All metrics of this node. */
    @GET
    @RolesAllowed({Role.AUDITOR, Role.ADMINISTRATOR})
    @Produces(OpenMetrics.MEDIA_TYPE)
    public String read() {
        OpenMetrics text = new OpenMetrics();
        JvmMetrics.write(text);
        RegistryMetrics.write(base, text);
        RegistryMetrics.write(application, text);
        PluginMetrics.write(host.plugins(), text);
        text.family("zetel_events_pending", Kind.GAUGE, "Events that wait for a listener");
        backlog.pending().forEach((listener, count) -> text.sample("", Map.of("listener", listener), count));
        text.family("zetel_processing_log_records", Kind.GAUGE, "Records for the collector of the processing log");
        text.sample("", Map.of("state", "delivered"), collector.delivered());
        text.sample("", Map.of("state", "pending"), collector.pending());
        text.sample("", Map.of("state", "lost"), collector.lost());
        return text.end();
    }
}
