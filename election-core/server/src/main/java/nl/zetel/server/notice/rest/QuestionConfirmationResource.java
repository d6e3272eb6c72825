package nl.zetel.server.notice.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import nl.zetel.server.notice.application.Questions;

/** The link by which somebody confirms the address of a question. */
@Path("public/question-confirmations/{token}")
@RequestScoped
public class QuestionConfirmationResource {

    @Inject
    Questions questions;

    /** Asks for a click. */
    @GET
    @Produces("text/html;charset=UTF-8")
    @PermitAll
    public String ask(@PathParam("token") String token) {
        questions.requireLink(token);
        return NoticePage.button("Vraag bevestigen", "Wilt u uw vraag aan het verkiezingsbureau stellen?", "Ja");
    }

    /** Confirms. */
    @POST
    @Produces("text/html;charset=UTF-8")
    @PermitAll
    public String confirm(@PathParam("token") String token) {
        questions.confirm(token);
        return NoticePage.done("Vraag gesteld", "Het verkiezingsbureau antwoordt per e-mail.");
    }
}
