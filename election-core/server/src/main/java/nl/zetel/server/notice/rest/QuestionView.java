package nl.zetel.server.notice.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.zetel.server.notice.application.Questions;
import nl.zetel.server.notice.domain.Question;
import nl.zetel.server.store.Stored;

/** A question as its caller sees it: who asked, and a question whose address is not confirmed, only as far as it is needed. */
public record QuestionView(
        String id,
        Question.State state,
        String subject,
        String text,
        String name,
        String email,
        String organisation,
        String enteredBy,
        OffsetDateTime askedAt,
        Optional<String> assignedTo,
        List<AnswerView> answers,
        Optional<Question.Closing> closing,
        LocalDate keptUntil) {

    /** An answer, and what became of its mail. */
    public record AnswerView(String text, String by, OffsetDateTime at, Optional<Question.Sending> delivery) {}

    /**
     * What a caller may see.
     *
     * @param who who asked
     * @param words what was asked and answered; people write about themselves
     */
    record Sight(boolean who, boolean words) {}

    static QuestionView of(Stored<Question> stored, Questions questions, LocalDate keptUntil, Sight sight) {
        Question value = stored.value();
        boolean confirmed = value.state() != Question.State.UNCONFIRMED;
        boolean words = confirmed && sight.words();
        boolean who = confirmed && sight.who();
        String email = questions.plain(value.sealedAddress());
        return new QuestionView(
                stored.id(),
                value.state(),
                words ? questions.plain(value.sealedSubject()) : "",
                words ? questions.plain(value.sealedText()) : "",
                who ? questions.plain(value.sealedName()) : "",
                email.isEmpty() || who ? email : SubscriptionResource.masked(email),
                confirmed ? value.organisation() : "",
                value.enteredBy(),
                value.askedAt(),
                value.assignedTo(),
                value.answers().stream()
                        .map(answer -> new AnswerView(
                                words ? questions.plain(answer.sealedText()) : "",
                                answer.by(),
                                answer.at(),
                                answer.delivery()))
                        .toList(),
                value.closing(),
                keptUntil);
    }

    /** Does not show what was asked, or by whom. */
    @Override
    public String toString() {
        return "QuestionView[" + id + "]";
    }
}
