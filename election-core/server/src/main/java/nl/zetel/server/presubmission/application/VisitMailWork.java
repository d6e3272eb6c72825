package nl.zetel.server.presubmission.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.zetel.server.job.JobWork;
import nl.zetel.server.notice.application.Channel;
import nl.zetel.server.notice.application.Retrying;
import nl.zetel.server.store.StorageJson;
import nl.zetel.spi.Notification;

/** Tells a group what was done with its appointment, and notes what became of the mail. */
@ApplicationScoped
public class VisitMailWork implements JobWork {

    static final String TYPE = "pre-submission-mail";

    @Inject
    VisitMails mails;

    @Inject
    Retrying retrying;

    @Inject
    StorageJson json;

    /**
     * What a job is given.
     *
     * @param appointmentId the appointment
     * @param number which of the things that were done with it, from 0
     */
    public record Input(String appointmentId, int number) {}

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String run(String input, Progress progress) throws Later {
        Input work = json.read(input, Input.class);
        Optional<Notification> message = message(work);
        if (message.isEmpty()) {
            mails.superseded(work.appointmentId(), work.number());
            return "";
        }
        Channel.Outcome outcome = retrying.attempt(message.get());
        mails.sent(work.appointmentId(), work.number(), outcome);
        retrying.settle(outcome, progress);
        return "";
    }

    private Optional<Notification> message(Input work) {
        return mails.message(work.appointmentId(), work.number()).map(VisitMail::notification);
    }
}
