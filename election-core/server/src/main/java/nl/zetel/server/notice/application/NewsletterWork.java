package nl.zetel.server.notice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.zetel.server.job.JobWork;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.store.StorageJson;
import nl.zetel.spi.Notification;

/** Sends a newsletter, some rounds long to whom it could not be sent at once. */
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
    public String run(String input, Progress progress) throws InterruptedException {
        String id = json.read(input, Input.class).newsletterId();
        NewsletterSteps.Letter letter = steps.letter(id);
        Optional<String> obstacle = Optional.empty();
        for (int round = 0; round < Pause.ROUNDS && !steps.open(id).isEmpty() && !progress.cancelled(); round++) {
            if (round > 0) {
                pause.before(round);
            }
            obstacle = round(letter, progress);
        }
        int left = steps.complete(id);
        if (left > 0 && !progress.cancelled()) {
            throw ProblemException.of(
                    ProblemCode.PLUGIN_FAILED,
                    "Aan " + left + (left == 1 ? " ontvanger" : " ontvangers") + " is nog niet verzonden; verzend later"
                            + " opnieuw" + obstacle.map(reason -> ". " + reason).orElse(""));
        }
        return Newsletters.path(id);
    }

    /** Sends what waits; answers why the round was broken off, if it was. */
    private Optional<String> round(NewsletterSteps.Letter letter, Progress progress) {
        int total = steps.total(letter.id());
        int left = steps.open(letter.id()).size();
        for (String delivery : steps.open(letter.id())) {
            if (progress.cancelled()) {
                return Optional.empty();
            }
            Optional<Notification> message = steps.begin(letter, delivery);
            if (message.isPresent()) {
                Channel.Outcome outcome = channel.send(message.get());
                steps.end(delivery, outcome);
                if (outcome.forAll()) {
                    return Optional.of(outcome.reason());
                }
            }
            left--;
            progress.report(total - left, total);
        }
        return Optional.empty();
    }
}
