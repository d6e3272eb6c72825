package nl.zetel.server.plugin.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Optional;
import nl.zetel.server.plugin.PluginHost;
import nl.zetel.server.plugin.PluginState;
import nl.zetel.server.plugin.PluginStatus;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Page;

/** The plugins of this installation. */
@Path("plugins")
@RequestScoped
public class PluginResource {

    @Inject
    PluginHost host;

    /** Lists plugins: those that are there, and those that should be. */
    @GET
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.ADMINISTRATOR, Role.INTEGRATION})
    public Page<PluginSummary> list() {
        return new Page<>(host.plugins().stream().map(PluginSummary::of).toList(), Optional.empty());
    }

    /** Reads a plugin, with its configuration and how its extensions fare. */
    @GET
    @Path("{pluginId}")
    @RolesAllowed({Role.AUDITOR, Role.ADMINISTRATOR})
    public PluginView read(@PathParam("pluginId") String pluginId) {
        return PluginView.of(plugin(pluginId));
    }

    /** Runs the self-tests of a plugin's extensions. */
    @POST
    @Path("{pluginId}/self-tests")
    @RolesAllowed(Role.ADMINISTRATOR)
    public SelfTestView selfTest(@PathParam("pluginId") String pluginId) {
        PluginStatus plugin = plugin(pluginId);
        if (plugin.state() != PluginState.STARTED) {
            throw ProblemException.notNow(
                    "De plug-in is niet gestart"
                            + plugin.reason().map(reason -> ": " + reason).orElse(""),
                    Possible.after(
                            plugin.reason().isPresent()
                                    ? "Verhelp dat en start de server opnieuw"
                                    : "Wacht tot zij is gestart"));
        }
        return SelfTestView.of(host.selfTest(pluginId));
    }

    private PluginStatus plugin(String pluginId) {
        return host.plugin(pluginId).orElseThrow(() -> ProblemException.notFound("plug-in"));
    }
}
