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

/** The link by which somebody confirms a subscription. */
@Path("public/newsletter-confirmations/{token}")
@RequestScoped
public class ConfirmationResource {

    @Inject
    Subscriptions subscriptions;

    /** Asks for a click. */
    @GET
    @Produces("text/html;charset=UTF-8")
    @PermitAll
    public String ask(@PathParam("token") String token) {
        subscriptions.requireLink(Purpose.CONFIRMATION, token);
        return NoticePage.button("Nieuwsbrief bevestigen", "Wilt u de nieuwsbrief over de verkiezing ontvangen?", "Ja");
    }

    /** Confirms. */
    @POST
    @Produces("text/html;charset=UTF-8")
    @PermitAll
    public String confirm(@PathParam("token") String token) {
        subscriptions.confirm(token);
        return NoticePage.done(
                "Aangemeld",
                "U ontvangt voortaan de nieuwsbrief. In elke nieuwsbrief staat een link om u af te melden.");
    }
}
