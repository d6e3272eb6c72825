package nl.zetel.server.form.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import nl.zetel.server.form.application.BlankForms;
import nl.zetel.server.pdf.PdfPage;

/** Forms to write on, for everybody: as a page and as PDF. */
@Path("public/elections/{electionId}/forms/{form}")
@RequestScoped
public class BlankFormResource {

    @Inject
    BlankForms forms;

    /** As PDF. */
    @GET
    @Produces("application/pdf")
    @PermitAll
    public Response file(@PathParam("electionId") String electionId, @PathParam("form") String form) {
        return answer(Response.ok(forms.file(electionId, form), PdfPage.MEDIA_TYPE), form, "pdf");
    }

    /** As a page. */
    @GET
    @Produces("text/html;charset=UTF-8;qs=0.9")
    @PermitAll
    public Response page(@PathParam("electionId") String electionId, @PathParam("form") String form) {
        return answer(Response.ok(forms.page(electionId, form), "text/html;charset=UTF-8"), form, "html");
    }

    private static Response answer(Response.ResponseBuilder answer, String form, String kind) {
        return answer.header("Vary", "Accept")
                .header("Content-Disposition", "inline; filename=\"" + form + "." + kind + "\"")
                .build();
    }
}
