package nl.zetel.server.notice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.zetel.server.job.JobWork;
import nl.zetel.server.store.StorageJson;
import nl.zetel.spi.Notification;

/** Sends the mail that asks to confirm the address of a question. */
@ApplicationScoped
public class QuestionConfirmationWork implements JobWork {

    static final String TYPE = "question-confirmation";

    @Inject
    Questions questions;

    @Inject
    Retrying retrying;

    @Inject
    StorageJson json;

    /**
     * What a job is given.
     *
     * @param questionId the question
     */
    public record Input(String questionId) {}

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String run(String input, Progress progress) throws Later {
        String id = json.read(input, Input.class).questionId();
        retrying.send(message(id), progress);
        return "";
    }

    private Optional<Notification> message(String id) {
        return questions
                .confirmation(id)
                .map(mail -> new Notification(
                        "vraag-" + id, mail.address(), mail.subject(), mail.text(), List.of(), Optional.empty()));
    }
}
