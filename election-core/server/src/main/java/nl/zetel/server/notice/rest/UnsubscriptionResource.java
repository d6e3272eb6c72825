package nl.zetel.server.notice.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import nl.zetel.server.notice.application.NoticeTokens.Purpose;
import nl.zetel.server.notice.application.Subscriptions;

/** The link by which somebody unsubscribes: by a button, or by one POST of the mail program (RFC 8058). */
@Path("public/newsletter-unsubscriptions/{token}")
@RequestScoped
public class UnsubscriptionResource {

    @Inject
    Subscriptions subscriptions;

    /** Asks for a click. */
    @GET
    @Produces("text/html;charset=UTF-8")
    @PermitAll
    public String ask(@PathParam("token") String token) {
        subscriptions.requireLink(Purpose.UNSUBSCRIPTION, token);
        return NoticePage.button(
                "Afmelden",
                "U krijgt dan geen nieuwsbrieven meer van deze gemeente. Uw adres wordt meteen vernietigd.",
                "Meld mij af");
    }

    /** Unsubscribes. */
    @POST
    @Produces("text/html;charset=UTF-8")
    @PermitAll
    public String unsubscribe(@PathParam("token") String token) {
        subscriptions.unsubscribe(token);
        return NoticePage.done(
                "Afgemeld", "U ontvangt geen nieuwsbrieven meer van deze gemeente. Uw adres is vernietigd.");
    }
}
