package nl.zetel.server.form.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.OptionalInt;
import nl.zetel.server.form.application.ListForms;
import nl.zetel.server.form.domain.FilledForm;
import nl.zetel.server.pdf.PdfPage;
import nl.zetel.server.pdf.Wish;
import nl.zetel.server.security.Role;
import org.jspecify.annotations.Nullable;

/** The forms of a list, filled in: as data, as a page, as PDF. */
@Path("elections/{electionId}/candidate-lists/{listId}/forms")
@RequestScoped
public class FormResource {

    private static final String HTML = "text/html;charset=UTF-8";

    @Inject
    ListForms forms;

    @Context
    HttpHeaders headers;

    /** A form and whether it belongs to the list. */
    public record FormSummary(String form, String title, String article, boolean available, String reason) {

        static FormSummary of(ListForms.Availability form) {
            return new FormSummary(
                    form.code().code(),
                    form.code().title(),
                    form.code().article(),
                    form.obstacle().isEmpty(),
                    form.obstacle().orElse(""));
        }
    }

    /** Which forms there are, and what stays blank on them. */
    public record FormOverview(List<FormSummary> items, List<String> gaps) {}

    /** Forms as data. */
    public record FormDocument(String form, List<FormView> items) {}

    /** A form as data. */
    public record FormView(
            String form,
            String title,
            String article,
            List<String> explanation,
            List<String> warnings,
            List<FilledForm.Part> parts) {

        static FormView of(FilledForm form) {
            return new FormView(
                    form.code().code(),
                    form.title(),
                    form.article(),
                    form.explanation(),
                    form.warnings(),
                    form.parts());
        }
    }

    /** Lists the forms. */
    @GET
    @RolesAllowed(Role.CLERK)
    public FormOverview list(@PathParam("electionId") String electionId, @PathParam("listId") String listId) {
        return new FormOverview(
                forms.available(electionId, listId).stream()
                        .map(FormSummary::of)
                        .toList(),
                forms.gaps(electionId, listId));
    }

    /** Reads a form as data. */
    @GET
    @Path("{form}")
    @Produces("application/json")
    @RolesAllowed(Role.CLERK)
    public FormDocument read(
            @PathParam("electionId") String electionId,
            @PathParam("listId") String listId,
            @PathParam("form") String form,
            @QueryParam("position") @Nullable Integer position) {
        return new FormDocument(
                form,
                forms.forms(electionId, listId, form, place(position)).stream()
                        .map(FormView::of)
                        .toList());
    }

    /** Gives a form to print, as a page or as PDF. */
    @GET
    @Path("{form}")
    @Produces({"text/html;charset=UTF-8;qs=0.9", "application/pdf;qs=0.8"})
    @RolesAllowed(Role.CLERK)
    public Response print(
            @PathParam("electionId") String electionId,
            @PathParam("listId") String listId,
            @PathParam("form") String form,
            @QueryParam("position") @Nullable Integer position) {
        String page = forms.page(electionId, listId, form, place(position));
        boolean pdf = Wish.isPdf(headers.getAcceptableMediaTypes());
        return Response.ok(pdf ? forms.file(page) : page, pdf ? PdfPage.MEDIA_TYPE : HTML)
                .header("Vary", "Accept")
                .header("Content-Disposition", "inline; filename=\"" + form + (pdf ? ".pdf\"" : ".html\""))
                .build();
    }

    private static OptionalInt place(@Nullable Integer position) {
        return position == null ? OptionalInt.empty() : OptionalInt.of(position);
    }
}
