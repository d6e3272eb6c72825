package nl.zetel.server.notice.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import nl.zetel.server.notice.application.Subscriptions;
import org.jspecify.annotations.Nullable;

/** Asking for the newsletter, for everybody. */
@Path("public/elections/{electionId}/newsletter-subscriptions")
@RequestScoped
public class PublicSubscriptionResource {

    @Inject
    Subscriptions subscriptions;

    /** What somebody asks for. */
    public record SubscriptionBody(
            String email, Scope scope, @Nullable String group) {

        /** Does not show whom it is about. */
        @Override
        public String toString() {
            return "SubscriptionBody[…]";
        }
    }

    /** What a subscription is about. */
    public enum Scope {
        /** This election. */
        ELECTION,
        /** All elections of the municipality. */
        MUNICIPALITY
    }

    /** What everybody gets as an answer, whether the address was known or not. */
    public record AcceptedView(String message) {}

    /** Takes a request. */
    @POST
    @PermitAll
    public Response request(@PathParam("electionId") String electionId, SubscriptionBody body) {
        subscriptions.request(
                electionId,
                body.email(),
                body.scope() == Scope.MUNICIPALITY,
                body.group() == null ? "" : body.group().strip());
        return Response.accepted(
                        new AcceptedView("Volg de link in de e-mail die u krijgt om uw aanmelding te bevestigen"))
                .build();
    }
}
