package nl.zetel.server.notice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.zetel.server.job.JobWork;
import nl.zetel.server.notice.domain.Delivery;
import nl.zetel.server.store.StorageJson;
import nl.zetel.spi.Notification;

/** Sends a newsletter, and puts itself off while it could not be sent to everybody. */
@ApplicationScoped
public class NewsletterWork implements JobWork {

    static final String TYPE = "newsletter";

    @Inject
    NewsletterSteps steps;

    @Inject
    Channel channel;

    @Inject
    Pause pause;

    @Inject
    StorageJson json;

    /**
     * What a job is given.
     *
     * @param newsletterId the newsletter
     */
    public record Input(String newsletterId) {}

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String run(String input, Progress progress) throws Later {
        String id = json.read(input, Input.class).newsletterId();
        Optional<String> obstacle = round(steps.letter(id), progress);
        int left = steps.complete(id);
        if (left > 0 && !progress.cancelled()) {
            pause.putOff(
                    progress.postponed(),
                    "Aan " + left + (left == 1 ? " ontvanger" : " ontvangers") + " is nog niet verzonden"
                            + obstacle.map(reason -> ". " + reason).orElse(""));
        }
        return Newsletters.path(id);
    }

    /** Sends what waits; answers what stood in the way, if anything did. */
    private Optional<String> round(NewsletterSteps.Letter letter, Progress progress) {
        int total = steps.total(letter.id());
        List<String> open = steps.open(letter.id());
        int left = open.size();
        Optional<String> obstacle = Optional.empty();
        for (String delivery : open) {
            if (progress.cancelled()) {
                return obstacle;
            }
            Optional<Notification> message = steps.begin(letter, delivery);
            if (message.isPresent()) {
                Channel.Outcome outcome = channel.send(message.get());
                steps.end(delivery, outcome);
                if (outcome.state() == Delivery.State.FAILED) {
                    obstacle = Optional.of(outcome.reason());
                }
                if (outcome.forAll()) {
                    return obstacle;
                }
            }
            left--;
            progress.report(total - left, total);
        }
        return obstacle;
    }
}
