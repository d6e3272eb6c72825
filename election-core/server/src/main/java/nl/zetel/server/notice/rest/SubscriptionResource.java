package nl.zetel.server.notice.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.OffsetDateTime;
import java.util.Optional;
import nl.zetel.server.notice.application.Subscriptions;
import nl.zetel.server.notice.domain.Subscription;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import org.jspecify.annotations.Nullable;

/** The register of subscribers. */
@Path("newsletter-subscriptions")
@RequestScoped
public class SubscriptionResource {

    @Inject
    Subscriptions subscriptions;

    @Inject
    CurrentActor current;

    /** A subscription as its caller sees it. */
    public record SubscriptionView(
            String id,
            String email,
            Optional<String> electionId,
            String group,
            Subscription.State state,
            OffsetDateTime requestedAt,
            Optional<OffsetDateTime> confirmedAt) {}

    /** Lists subscriptions; who does not work with them sees no addresses. */
    @GET
    @RolesAllowed({Role.CLERK, Role.AUDITOR})
    public Page<SubscriptionView> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        return subscriptions.page(PageRequest.of(limit, cursor)).map(this::view);
    }

    private SubscriptionView view(Stored<Subscription> stored) {
        Subscription value = stored.value();
        String address = subscriptions.address(value);
        return new SubscriptionView(
                stored.id(),
                current.get().is(Role.CLERK) ? address : masked(address),
                value.electionId(),
                value.group(),
                value.state(),
                value.requestedAt(),
                value.confirmedAt());
    }

    /** The domain alone. */
    static String masked(String address) {
        return "…" + address.substring(address.lastIndexOf('@'));
    }
}
