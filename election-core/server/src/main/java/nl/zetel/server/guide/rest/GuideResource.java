package nl.zetel.server.guide.rest;

import jakarta.annotation.security.PermitAll;
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
import nl.zetel.server.guide.application.GuideLanguage;
import nl.zetel.server.guide.application.Guides;
import nl.zetel.server.pdf.PdfPage;
import nl.zetel.server.pdf.Wish;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** The guide for political groups and the calendar, for everybody. */
@Path("public/elections/{electionId}")
@RequestScoped
public class GuideResource {

    @Inject
    Guides guides;

    @Context
    HttpHeaders headers;

    /** The guide, in the language that is asked for or that the reader's browser prefers, as a page or as PDF. */
    @GET
    @Path("guide")
    @Produces({"text/html;charset=UTF-8", "application/pdf;qs=0.9"})
    @PermitAll
    public Response guide(
            @PathParam("electionId") String electionId, @QueryParam("language") @Nullable String language) {
        GuideLanguage chosen = language(language);
        boolean pdf = Wish.isPdf(headers.getAcceptableMediaTypes());
        Response.ResponseBuilder answer = pdf
                ? Response.ok(guides.file(electionId, chosen), PdfPage.MEDIA_TYPE)
                        .header("Content-Disposition", "inline; filename=\"gids-" + chosen.code() + ".pdf\"")
                : Response.ok(guides.guide(electionId, chosen), "text/html;charset=UTF-8");
        return answer.header("Content-Language", chosen.code())
                .header("Vary", "Accept, Accept-Language")
                .build();
    }

    /** The calendar as a feed for diaries. */
    @GET
    @Path("calendar.ics")
    @Produces("text/calendar;charset=UTF-8")
    @PermitAll
    public Response calendar(@PathParam("electionId") String electionId) {
        return Response.ok(guides.calendarFeed(electionId))
                .header("Content-Disposition", "inline; filename=\"verkiezingskalender.ics\"")
                .build();
    }

    private GuideLanguage language(@Nullable String asked) {
        if (asked == null) {
            return GuideLanguage.preferred(headers.getAcceptableLanguages());
        }
        return GuideLanguage.of(asked)
                .orElseThrow(() -> ProblemException.of(
                        ProblemCode.INVALID_PARAMETER, "De gids is er in het Nederlands (nl) en het Engels (en)"));
    }
}
