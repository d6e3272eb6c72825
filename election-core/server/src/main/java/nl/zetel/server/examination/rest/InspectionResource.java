package nl.zetel.server.examination.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.examination.application.InspectionCopies;
import nl.zetel.server.pdf.PdfPage;
import nl.zetel.server.pdf.Wish;
import nl.zetel.server.security.Role;

/** What everybody can inspect at the committee's desk; not on the internet (Kieswet I 3). */
@Path("elections/{electionId}/inspection-copy")
@RequestScoped
public class InspectionResource {

    @Inject
    InspectionCopies copies;

    @Inject
    ServerClock clock;

    @Context
    HttpHeaders headers;

    /** Reads the copy, as a page or as PDF. */
    @GET
    @Produces({"text/html;charset=UTF-8", "application/pdf;qs=0.9"})
    @RolesAllowed({Role.CLERK, Role.COMMITTEE})
    public Response read(@PathParam("electionId") String electionId) {
        String page = copies.page(electionId);
        Response.ResponseBuilder answer = Wish.isPdf(headers.getAcceptableMediaTypes())
                ? Response.ok(PdfPage.of(page, clock.now()), PdfPage.MEDIA_TYPE)
                        .header("Content-Disposition", "inline; filename=\"ter-inzage.pdf\"")
                : Response.ok(page, "text/html;charset=UTF-8");
        return answer.header("Vary", "Accept").build();
    }
}
