package nl.zetel.server.notice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.zetel.server.job.JobWork;
import nl.zetel.server.store.StorageJson;
import nl.zetel.spi.Notification;

/** Sends the answer to a question, and notes what became of the mail. */
@ApplicationScoped
public class AnswerWork implements JobWork {

    static final String TYPE = "question-answer";

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
     * @param answer which of its answers, from 0
     */
    public record Input(String questionId, int answer) {}

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String run(String input, Progress progress) throws Later {
        Input work = json.read(input, Input.class);
        Optional<Notification> message = message(work);
        if (message.isPresent()) {
            Channel.Outcome outcome = retrying.attempt(message.get());
            questions.sent(work.questionId(), work.answer(), outcome);
            retrying.settle(outcome, progress);
        }
        return "";
    }

    private Optional<Notification> message(Input work) {
        return questions
                .answer(work.questionId(), work.answer())
                .map(mail -> new Notification(
                        "antwoord-" + work.questionId() + "-" + work.answer(),
                        mail.address(),
                        mail.subject(),
                        mail.text(),
                        List.of(),
                        Optional.empty()));
    }
}
