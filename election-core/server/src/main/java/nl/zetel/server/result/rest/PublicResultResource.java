package nl.zetel.server.result.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import nl.zetel.server.result.application.PublicResults;

/** The established result, for everybody. */
@Path("public/elections/{electionId}/result")
@RequestScoped
public class PublicResultResource {

    private static final String SVG = "image/svg+xml";

    @Inject
    PublicResults results;

    /** The result as data. */
    @GET
    @Transactional
    @PermitAll
    @Produces("application/json")
    public PublicResultView result(@PathParam("electionId") String electionId) {
        return PublicResultView.of(results.of(electionId));
    }

    /** The result as a page. */
    @GET
    @Transactional
    @PermitAll
    @Produces("text/html;charset=UTF-8;qs=0.9")
    public Response page(@PathParam("electionId") String electionId) {
        return open(results.page(electionId), "text/html;charset=UTF-8");
    }

    /** The seats as a drawing. */
    @GET
    @Path("seats.svg")
    @Transactional
    @PermitAll
    public Response seats(@PathParam("electionId") String electionId) {
        return open(results.seats(electionId), SVG);
    }

    /** The votes as a drawing. */
    @GET
    @Path("votes.svg")
    @Transactional
    @PermitAll
    public Response votes(@PathParam("electionId") String electionId) {
        return open(results.votes(electionId), SVG);
    }

    private static Response open(String content, String type) {
        return Response.ok(content, type)
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'")
                .build();
    }
}
