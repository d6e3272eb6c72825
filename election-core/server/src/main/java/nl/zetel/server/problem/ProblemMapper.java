package nl.zetel.server.problem;

import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import nl.zetel.law.RefusalException;
import nl.zetel.server.plugin.PluginCallException;
import nl.zetel.server.security.CurrentActor;
import org.jspecify.annotations.Nullable;

/** Turns every exception into a problem document; what we did not expect is logged and told without any detail. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger(ProblemMapper.class.getName());

    @Inject
    CurrentActor current;

    @Context
    UriInfo uri;

    @Context
    Request request;

    @Override
    public Response toResponse(Throwable thrown) {
        Response problem = problem(thrown);
        boolean changed = problem.getStatus() == ProblemCode.CHANGED_MEANWHILE.status();
        return changed && request.getMethod().equals("PUT") ? withLatest(problem) : problem;
    }

    /** Where the version stands that somebody else made; the caller's own is what they sent. */
    private Response withLatest(Response problem) {
        return Response.fromResponse(problem)
                .link(uri.getRequestUri().getRawPath(), "latest-version")
                .build();
    }

    private Response problem(Throwable thrown) {
        String requestId = current.requestId();
        if (StorageFailures.is(thrown)) {
            LOG.log(Level.ERROR, "Request " + requestId + " failed: the storage does not answer", thrown);
            return Problems.response(
                    ProblemCode.STORAGE_UNAVAILABLE,
                    "Er is niets half opgeslagen. Stuur hetzelfde verzoek over een halve minuut opnieuw, met dezelfde"
                            + " Idempotency-Key; zonder sleutel: lees eerst de stand",
                    requestId);
        }
        for (Throwable t = thrown; t != null; t = t.getCause() == t ? null : t.getCause()) {
            Response known = known(t, requestId);
            if (known != null) {
                return known;
            }
        }
        LOG.log(Level.ERROR, "Request " + requestId + " failed", thrown);
        return Problems.response(
                ProblemCode.INTERNAL_ERROR,
                "Probeer het later opnieuw; noem bij een melding het kenmerk " + requestId,
                requestId);
    }

    private static @Nullable Response known(Throwable thrown, String requestId) {
        if (thrown instanceof ProblemException problem) {
            return Problems.response(problem, requestId);
        }
        if (thrown instanceof RefusalException refusal) {
            return Problems.response(refusal(refusal), requestId);
        }
        if (thrown instanceof PluginCallException plugin) {
            return Problems.response(plugin(plugin), requestId);
        }
        if (thrown instanceof OptimisticLockException) {
            return Problems.response(
                    ProblemCode.CHANGED_MEANWHILE, "Haal de nieuwste versie op en probeer het opnieuw", requestId);
        }
        if (thrown instanceof SQLException sql && Races.lost(sql)) {
            return Problems.response(
                    ProblemCode.CONFLICT,
                    "Iemand anders deed op hetzelfde ogenblik hetzelfde; lees de stand en probeer het zo nodig opnieuw",
                    requestId);
        }
        if (thrown instanceof JsonbException || thrown instanceof JsonException) {
            return Problems.response(
                    ProblemCode.INVALID_JSON, "De inhoud past niet bij wat hier wordt verwacht", requestId);
        }
        return thrown instanceof WebApplicationException web ? web(web, requestId) : null;
    }

    private static ProblemException plugin(PluginCallException failure) {
        return failure.pluginId().isEmpty()
                ? ProblemException.of(
                        ProblemCode.PLUGIN_MISSING, "Er is geen plug-in gestart die dit kan; zie /v1/plugins")
                : ProblemException.of(
                        ProblemCode.PLUGIN_FAILED,
                        "Plug-in " + failure.pluginId() + " gaf geen antwoord (" + failure.reason()
                                + "); er is niets gewijzigd. Probeer het later opnieuw of zie /v1/plugins/"
                                + failure.pluginId());
    }

    private static ProblemException refusal(RefusalException refusal) {
        return ProblemException.ofFields(
                ProblemCode.REFUSED_BY_LAW,
                refusal.getMessage(),
                java.util.List.of(new FieldError("", refusal.code(), refusal.getMessage())));
    }

    private static Response web(WebApplicationException web, String requestId) {
        int status = web.getResponse().getStatus();
        if (status < 400) {
            return web.getResponse();
        }
        ProblemCode code = switch (status) {
            case 401 -> ProblemCode.NOT_AUTHENTICATED;
            case 403 -> ProblemCode.NOT_ALLOWED;
            case 404 -> ProblemCode.NOT_FOUND;
            case 405 -> ProblemCode.METHOD_NOT_ALLOWED;
            case 406 -> ProblemCode.NOT_ACCEPTABLE;
            case 413 -> ProblemCode.TOO_LARGE;
            case 415 -> ProblemCode.UNSUPPORTED_MEDIA_TYPE;
            default -> status < 500 ? ProblemCode.INVALID_PARAMETER : ProblemCode.INTERNAL_ERROR;
        };
        return Problems.response(code, code.title() + "; zie de API-beschrijving op /", requestId);
    }
}
