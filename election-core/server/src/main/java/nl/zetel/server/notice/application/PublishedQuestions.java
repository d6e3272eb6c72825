package nl.zetel.server.notice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.application.PublicElections;
import nl.zetel.server.notice.domain.PublishedQuestion;
import nl.zetel.server.notice.domain.Question;
import nl.zetel.server.notice.persistence.PublishedQuestionStore;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Stored;

/** Questions and answers for everybody, without anything that leads to who asked. */
@ApplicationScoped
@Transactional
public class PublishedQuestions {

    @Inject
    PublishedQuestionStore store;

    @Inject
    Questions questions;

    @Inject
    PublicElections open;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    @Inject
    AuditTrail audit;

    /**
     * Publishes a question that was answered, in other words.
     *
     * @throws ProblemException if it was not answered, or the words could lead to a person
     */
    public Stored<PublishedQuestion> publish(String electionId, String questionId, String question, String answer) {
        Question asked = questions.get(electionId, questionId).value();
        if (asked.answers().isEmpty()) {
            throw ProblemException.notNow(
                    "Deze vraag is nog niet beantwoord", Possible.after("Beantwoord de vraag eerst (answers)"));
        }
        String name = questions.plain(asked.sealedName());
        requireAnonymous("/question", question, name);
        requireAnonymous("/answer", answer, name);
        Stored<PublishedQuestion> stored = store.insert(
                electionId,
                new PublishedQuestion(question.strip(), answer.strip(), current.user(), clock.now(), Optional.empty()));
        audit.record(Change.created(
                "question-published",
                path(electionId, stored.id()),
                "",
                stored.value().summary()));
        return stored;
    }

    private static void requireAnonymous(String pointer, String text, String name) {
        PublishedQuestion.flaw(text, name).ifPresent(flaw -> {
            throw ProblemException.ofField(pointer, "NOT_ANONYMOUS", flaw);
        });
    }

    /** Takes a published question back; it is kept. */
    public Stored<PublishedQuestion> withdraw(String electionId, String id) {
        Stored<PublishedQuestion> before = store.lock(store.get(electionId, id).id());
        before.value().withdrawnAt().ifPresent(moment -> {
            throw ProblemException.notNow(
                    "Deze vraag is op " + Possible.text(moment) + " al teruggenomen",
                    Possible.never("Er hoeft niets meer te gebeuren"));
        });
        Stored<PublishedQuestion> after = store.update(before.with(value -> value.withdrawn(clock.now())));
        audit.record(Change.changed(
                "question-withdrawn",
                path(electionId, id),
                "",
                before.value().summary(),
                after.value().summary()));
        return after;
    }

    /** What stands, for a reader without a token. */
    public List<Stored<PublishedQuestion>> standing(String electionId) {
        open.open(electionId);
        return store.all(electionId).stream()
                .filter(found -> found.value().withdrawnAt().isEmpty())
                .toList();
    }

    /** Path of a published question. */
    public static String path(String electionId, String id) {
        return Elections.path(electionId) + "/published-questions/" + id;
    }
}
