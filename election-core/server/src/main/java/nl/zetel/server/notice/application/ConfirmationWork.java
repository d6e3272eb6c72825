package nl.zetel.server.notice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.zetel.server.job.JobWork;
import nl.zetel.server.store.StorageJson;
import nl.zetel.spi.Notification;

/** Sends the mail that asks to confirm a subscription. It says the same mail when it is run again. */
@ApplicationScoped
public class ConfirmationWork implements JobWork {

    static final String TYPE = "newsletter-confirmation";

    private static final String TEXT = """
            Iemand heeft dit adres opgegeven voor de nieuwsbrief over %s.

            Wilt u die ontvangen? Bevestig dat dan binnen zeven dagen:
            %s

            Hebt u dit niet gevraagd? Dan hoeft u niets te doen: zonder bevestiging krijgt u geen nieuwsbrief en wordt uw
            adres vernietigd.
            """;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Retrying retrying;

    @Inject
    StorageJson json;

    /**
     * What a job is given.
     *
     * @param subscriptionId the subscription
     */
    public record Input(String subscriptionId) {}

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String run(String input, Progress progress) throws Later {
        String id = json.read(input, Input.class).subscriptionId();
        retrying.send(message(id), progress);
        return "";
    }

    private Optional<Notification> message(String id) {
        return subscriptions
                .pending(id)
                .map(to -> new Notification(
                        "bevestiging-" + id,
                        to.address(),
                        "Bevestig uw aanmelding voor de nieuwsbrief",
                        TEXT.formatted(to.about(), to.link()),
                        List.of(),
                        Optional.empty()));
    }
}
