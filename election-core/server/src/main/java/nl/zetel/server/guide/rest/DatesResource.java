package nl.zetel.server.guide.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.zetel.server.guide.application.Guides;
import nl.zetel.server.pdf.PdfPage;

/** The official register of dates, for everybody: as data, as a page and as PDF. */
@Path("public/elections/{electionId}/dates")
@RequestScoped
public class DatesResource {

    @Inject
    Guides guides;

    /** As data. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    public Response read(@PathParam("electionId") String electionId) {
        return varied(Response.ok(DatesView.of(guides.dates(electionId)), MediaType.APPLICATION_JSON));
    }

    /** As a page. */
    @GET
    @Produces("text/html;charset=UTF-8;qs=0.9")
    @PermitAll
    public Response page(@PathParam("electionId") String electionId) {
        return varied(Response.ok(guides.datesPage(electionId), "text/html;charset=UTF-8"));
    }

    /** As PDF. */
    @GET
    @Produces("application/pdf;qs=0.8")
    @PermitAll
    public Response file(@PathParam("electionId") String electionId) {
        return varied(Response.ok(guides.datesFile(electionId), PdfPage.MEDIA_TYPE)
                .header("Content-Disposition", "inline; filename=\"register-van-data.pdf\""));
    }

    private static Response varied(Response.ResponseBuilder answer) {
        return answer.header("Vary", "Accept").build();
    }
}
