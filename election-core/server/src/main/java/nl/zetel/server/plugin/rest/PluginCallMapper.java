package nl.zetel.server.plugin.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import nl.zetel.server.plugin.PluginCallException;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.Problems;
import nl.zetel.server.security.CurrentActor;

/** Tells the caller that a plugin gave no answer, and the log why. */
@Provider
public class PluginCallMapper implements ExceptionMapper<PluginCallException> {

    private static final System.Logger LOG = System.getLogger(PluginCallMapper.class.getName());

    @Inject
    CurrentActor current;

    @Override
    public Response toResponse(PluginCallException thrown) {
        String requestId = current.requestId();
        LOG.log(System.Logger.Level.WARNING, "Request " + requestId + " stopped", thrown);
        return thrown.pluginId().isEmpty()
                ? Problems.response(
                        ProblemCode.PLUGIN_MISSING,
                        "Er is niets gedaan. Vraag de beheerder de plug-in te installeren",
                        requestId)
                : Problems.response(ProblemCode.PLUGIN_FAILED, "Er is niets gedaan. " + advice(thrown), requestId);
    }

    private static String advice(PluginCallException thrown) {
        String plugin = "De plug-in " + thrown.pluginId();
        return switch (thrown.reason()) {
            case UNAVAILABLE -> plugin + " is niet gestart of bezet; probeer het zo opnieuw of vraag de beheerder";
            case TIMEOUT -> plugin + " antwoordt niet op tijd; probeer het later opnieuw";
            case REJECTED_BY_CIRCUIT ->
                plugin + " faalde herhaaldelijk en wordt even met rust gelaten; probeer het over een minuut opnieuw";
            case FAILED -> plugin + " gaf een fout; noem bij een melding het kenmerk van dit verzoek";
        };
    }
}
