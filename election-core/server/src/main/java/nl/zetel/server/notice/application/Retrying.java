package nl.zetel.server.notice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import nl.zetel.server.notice.domain.Delivery;
import nl.zetel.spi.Notification;

/** Sends one message, some rounds long while it is not taken for the time being. */
@ApplicationScoped
public class Retrying {

    private static final Channel.Outcome NOT_WANTED = new Channel.Outcome(Delivery.State.SENT, "", false);

    @Inject
    Channel channel;

    @Inject
    Pause pause;

    /** What became of the message; one that is no longer wanted counts as sent. */
    public Channel.Outcome send(Supplier<Optional<Notification>> message) throws InterruptedException {
        Channel.Outcome outcome = attempt(message);
        for (int round = 1; round < Pause.ROUNDS && outcome.state() == Delivery.State.FAILED; round++) {
            pause.before(round);
            outcome = attempt(message);
        }
        return outcome;
    }

    private Channel.Outcome attempt(Supplier<Optional<Notification>> message) {
        return message.get().map(channel::send).orElse(NOT_WANTED);
    }
}
