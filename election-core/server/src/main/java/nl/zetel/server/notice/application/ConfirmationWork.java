package nl.zetel.server.notice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.zetel.server.job.JobWork;
import nl.zetel.server.notice.domain.Delivery;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.store.StorageJson;
import nl.zetel.spi.Notification;

/** Sends the mail that asks to confirm a subscription. It says the same mail when it is run again. */
@ApplicationScoped
public class ConfirmationWork implements JobWork {

    static final String TYPE = "newsletter-confirmation";

    private static final String TEXT = """
            Iemand heeft dit adres opgegeven voor de nieuwsbrief over de verkiezing.

            Wilt u die ontvangen? Bevestig dat dan binnen zeven dagen:
            %s

            Hebt u dit niet gevraagd? Dan hoeft u niets te doen: zonder bevestiging krijgt u geen nieuwsbrief en wordt uw
            adres vernietigd.
            """;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Channel channel;

    @Inject
    Pause pause;

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
    public String run(String input, Progress progress) throws InterruptedException {
        String id = json.read(input, Input.class).subscriptionId();
        Channel.Outcome outcome = attempt(id);
        for (int round = 1; round < Pause.ROUNDS && outcome.state() == Delivery.State.FAILED; round++) {
            pause.before(round);
            outcome = attempt(id);
        }
        if (outcome.state() != Delivery.State.SENT) {
            throw ProblemException.of(ProblemCode.PLUGIN_FAILED, outcome.reason());
        }
        return "";
    }

    private Channel.Outcome attempt(String id) {
        Optional<Subscriptions.Addressee> to = subscriptions.pending(id);
        if (to.isEmpty()) {
            return new Channel.Outcome(Delivery.State.SENT, "", false);
        }
        return channel.send(new Notification(
                "bevestiging-" + id,
                to.get().address(),
                "Bevestig uw aanmelding voor de nieuwsbrief",
                TEXT.formatted(to.get().link()),
                List.of(),
                Optional.empty()));
    }
}
