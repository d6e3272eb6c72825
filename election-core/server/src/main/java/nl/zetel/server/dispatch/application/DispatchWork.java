package nl.zetel.server.dispatch.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.zetel.server.dispatch.domain.Dispatch;
import nl.zetel.server.job.JobWork;
import nl.zetel.server.notice.application.Channel;
import nl.zetel.server.notice.application.Pause;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.store.StorageJson;
import nl.zetel.spi.Notification;

/** Sends a document by mail, some rounds long if the channel does not take it at once. */
@ApplicationScoped
public class DispatchWork implements JobWork {

    static final String TYPE = "document-dispatch";

    @Inject
    DispatchSteps steps;

    @Inject
    Channel channel;

    @Inject
    Pause pause;

    @Inject
    StorageJson json;

    /** What a job is given. */
    public record Input(String electionId, String dispatchId) {}

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String run(String input, Progress progress) throws InterruptedException {
        Input what = json.read(input, Input.class);
        for (int round = 0; round < Pause.ROUNDS && !progress.cancelled(); round++) {
            if (round > 0) {
                pause.before(round);
            }
            Optional<Notification> message = steps.begin(what.electionId(), what.dispatchId());
            if (message.isEmpty()) {
                break;
            }
            steps.end(what.electionId(), what.dispatchId(), channel.send(message.get()));
        }
        return result(what, progress);
    }

    private String result(Input what, Progress progress) {
        Dispatch dispatch = steps.read(what.electionId(), what.dispatchId());
        if (dispatch.state() != Dispatch.State.SENT && !progress.cancelled()) {
            throw ProblemException.of(
                    ProblemCode.PLUGIN_FAILED, "Het stuk is niet per e-mail verzonden. " + dispatch.reason());
        }
        progress.report(1, 1);
        return Dispatches.path(what.electionId(), what.dispatchId());
    }
}
