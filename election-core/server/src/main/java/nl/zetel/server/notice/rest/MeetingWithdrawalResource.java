package nl.zetel.server.notice.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import nl.zetel.server.notice.application.Meetings;

/** The link by which somebody gives up a place at a meeting: by a button, or by one POST of the mail program (RFC 8058). */
@Path("public/meeting-withdrawals/{token}")
@RequestScoped
public class MeetingWithdrawalResource {

    @Inject
    Meetings meetings;

    /** Asks for a click. */
    @GET
    @Produces("text/html;charset=UTF-8")
    @PermitAll
    public String ask(@PathParam("token") String token) {
        meetings.requireLink(token);
        return NoticePage.button(
                "Afmelden voor de bijeenkomst",
                "Uw plaats komt vrij voor een ander; uw naam en adres worden meteen vernietigd.",
                "Meld mij af");
    }

    /** Withdraws. */
    @POST
    @Produces("text/html;charset=UTF-8")
    @PermitAll
    public String withdraw(@PathParam("token") String token) {
        meetings.withdraw(token);
        return NoticePage.done("Afgemeld", "U bent afgemeld voor de bijeenkomst. Uw naam en adres zijn vernietigd.");
    }
}
