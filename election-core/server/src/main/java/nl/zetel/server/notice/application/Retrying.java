package nl.zetel.server.notice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.zetel.server.job.JobWork;
import nl.zetel.server.notice.domain.Delivery;
import nl.zetel.spi.Notification;

/** Sends one message, and puts the job off while it is not taken for the time being: a mail server may be away for hours. */
@ApplicationScoped
public class Retrying {

    private static final Channel.Outcome NOT_WANTED = new Channel.Outcome(Delivery.State.SENT, "", false);

    @Inject
    Channel channel;

    @Inject
    Pause pause;

    /** Sends the message, or ends the job for now. One that is no longer wanted counts as sent. */
    void send(Optional<Notification> message, JobWork.Progress progress) throws JobWork.Later {
        boolean wanted = message.isPresent() && !progress.cancelled();
        settle(wanted ? attempt(message.get()) : NOT_WANTED, progress);
    }

    /** Sends a message once; what became of it is settled after it was noted. */
    public Channel.Outcome attempt(Notification message) {
        return channel.send(message);
    }

    /** What became of a message ends the job, or ends it for now. */
    public void settle(Channel.Outcome outcome, JobWork.Progress progress) throws JobWork.Later {
        if (outcome.state() == Delivery.State.FAILED && !progress.cancelled()) {
            pause.putOff(progress.postponed(), outcome.reason());
        }
        outcome.requireSent();
    }
}
