package nl.zetel.server.notice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.application.PublicElections;
import nl.zetel.server.job.Jobs;
import nl.zetel.server.notice.application.NoticeTokens.Purpose;
import nl.zetel.server.notice.domain.Delivery;
import nl.zetel.server.notice.domain.Question;
import nl.zetel.server.notice.domain.Question.Answer;
import nl.zetel.server.notice.domain.Question.Closing;
import nl.zetel.server.notice.domain.Question.Sending;
import nl.zetel.server.notice.domain.Question.State;
import nl.zetel.server.notice.domain.QuestionLimits;
import nl.zetel.server.notice.persistence.QuestionStore;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.Actor;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.StorageJson;
import nl.zetel.server.store.Stored;
import nl.zetel.server.store.TextCipher;

/** Questions to the election desk: asked, taken up by somebody, answered, closed. */
@ApplicationScoped
@Transactional
public class Questions {

    private static final String CONSENT = "AVG art. 6(1)(e)";
    private static final int MONTHS_KEPT = 3;

    @Inject
    QuestionStore store;

    @Inject
    Elections elections;

    @Inject
    PublicElections open;

    @Inject
    TextCipher cipher;

    @Inject
    NoticeTokens tokens;

    @Inject
    Channel channel;

    @Inject
    Jobs jobs;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    @Inject
    StorageJson json;

    @Inject
    AuditTrail audit;

    /**
     * What somebody asks, in plain text.
     *
     * @param email address for the answer; blank if somebody asked at the counter or by telephone
     * @param name name; blank if it was not given
     * @param organisation for whom somebody asks; blank if for nobody
     * @param subject subject, one line
     * @param text text
     */
    public record Asked(String email, String name, String organisation, String subject, String text) {

        /** Does not show what was asked, or by whom. */
        @Override
        public String toString() {
            return "Asked[…]";
        }
    }

    /**
     * Takes a question of somebody who may be anybody: the address gets one mail, and the desk sees the question once it is
     * confirmed. Questions that were never confirmed are destroyed on the way.
     *
     * @throws ProblemException if no plugin sends messages, or too many were asked
     */
    public void ask(String electionId, Asked asked) {
        open.open(electionId);
        channel.require();
        OneLine.require("/subject", asked.subject());
        OffsetDateTime now = clock.now();
        List<Stored<Question>> all = store.all(electionId);
        all.stream().filter(found -> found.value().expired(now)).forEach(this::destroy);
        String hash = hash(asked.email());
        QuestionLimits.obstacle(all.stream().map(Stored::value).toList(), hash, now)
                .ifPresent(obstacle -> {
                    throw ProblemException.of(ProblemCode.TOO_MANY_REQUESTS, obstacle);
                });
        Stored<Question> stored = store.insert(electionId, sealed(asked, State.UNCONFIRMED, hash, ""));
        audit.record(Change.created(
                "question-asked",
                path(electionId, stored.id()),
                CONSENT,
                stored.value().summary()));
        jobs.submit(
                QuestionConfirmationWork.TYPE,
                path(electionId, stored.id()),
                json.write(new QuestionConfirmationWork.Input(stored.id())));
    }

    /** Writes a question down that somebody asked at the counter, by telephone or by letter. */
    public Stored<Question> enter(String electionId, Asked asked) {
        elections.get(electionId);
        OneLine.require("/subject", asked.subject());
        String hash = asked.email().isBlank() ? "" : hash(asked.email());
        Stored<Question> stored = store.insert(electionId, sealed(asked, State.ASKED, hash, current.user()));
        audit.record(Change.created(
                "question-entered",
                path(electionId, stored.id()),
                "",
                stored.value().summary()));
        return stored;
    }

    private Question sealed(Asked asked, State state, String hash, String enteredBy) {
        return new Question(
                state,
                cipher.encrypt(asked.subject().strip()),
                cipher.encrypt(asked.text().strip()),
                asked.name().isBlank() ? "" : cipher.encrypt(asked.name().strip()),
                asked.email().isBlank() ? "" : cipher.encrypt(asked.email().strip()),
                hash,
                asked.organisation().strip(),
                enteredBy,
                clock.now(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    private String hash(String email) {
        return cipher.hash("question\n" + email.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether a link is one of ours; for the page that asks for a click. */
    public void requireLink(String token) {
        opened(token);
    }

    /** Confirms the address of a question; a second click does no harm. */
    public void confirm(String token) {
        Stored<Question> stored = opened(token);
        if (stored.value().expired(clock.now())) {
            throw ProblemException.notNow(
                    "Deze link gold " + Question.DAYS_TO_CONFIRM + " dagen",
                    Possible.until(stored.value().confirmableUntil(), "U kunt uw vraag opnieuw stellen"));
        }
        if (stored.value().state() == State.UNCONFIRMED) {
            change(stored, stored.value().confirmed(), "question-confirmed");
        }
    }

    private Stored<Question> opened(String token) {
        String id = tokens.read(Purpose.QUESTION, token).orElseThrow(Questions::unknownLink);
        current.set(new Actor(
                "", Set.of(), Optional.of(store.owner(id).orElseThrow(Questions::unknownLink)), current.requestId()));
        return store.get(id);
    }

    private static ProblemException unknownLink() {
        return ProblemException.of(ProblemCode.NOT_FOUND, "Deze link bestaat niet, of de vraag is er niet meer");
    }

    /** Gives a question to a clerk; the caller has checked that it changes what was read. */
    public Stored<Question> assign(Stored<Question> stored, String clerk) {
        requireSeen(stored.value());
        if (stored.value().state() == State.CLOSED) {
            throw closed(stored.value());
        }
        return change(stored, stored.value().assigned(clerk.strip()), "question-assigned");
    }

    /**
     * Answers a question, by mail where there is an address. Who answers has taken it up; a second answer corrects the first.
     */
    public Stored<Question> answer(String electionId, String id, String text) {
        Stored<Question> before = store.lock(get(electionId, id).id());
        boolean mine =
                before.value().assignedTo().filter(current.user()::equals).isPresent();
        if (before.value().state() == State.CLOSED) {
            throw closed(before.value());
        }
        if (!mine) {
            throw ProblemException.notNow(
                    "Deze vraag staat niet op uw naam, en dan kan iemand tegelijk met u antwoorden",
                    Possible.after("Neem de vraag eerst op uw naam (assignment)"));
        }
        boolean byMail = !before.value().sealedAddress().isBlank();
        if (byMail) {
            channel.require();
        }
        Optional<Sending> queued =
                byMail ? Optional.of(new Sending(Delivery.State.QUEUED, "", clock.now())) : Optional.empty();
        Stored<Question> after = change(
                before,
                before.value().answered(new Answer(cipher.encrypt(text.strip()), current.user(), clock.now(), queued)),
                "question-answered");
        if (byMail) {
            jobs.submit(
                    AnswerWork.TYPE,
                    path(electionId, id),
                    json.write(new AnswerWork.Input(id, after.value().answers().size() - 1)));
        }
        return after;
    }

    /** Closes a question, answered or not. */
    public Stored<Question> close(String electionId, String id, String reason) {
        Stored<Question> before = store.lock(get(electionId, id).id());
        if (before.value().state() == State.CLOSED) {
            throw closed(before.value());
        }
        if (before.value().state().isOpen() && reason.isBlank()) {
            throw ProblemException.ofField(
                    "/reason", "MISSING", "Deze vraag is niet beantwoord; geef de reden om haar te sluiten");
        }
        return change(
                before,
                before.value().closed(new Closing(reason.strip(), current.user(), clock.now())),
                "question-closed");
    }

    private Stored<Question> change(Stored<Question> before, Question changed, String action) {
        Stored<Question> after = store.update(before.with(changed));
        audit.record(Change.changed(
                action,
                path(before.parentId(), before.id()),
                "",
                before.value().summary(),
                after.value().summary()));
        return after;
    }

    /** Questions in order of asking, those whose address is not confirmed among them but without their words. */
    public Page<Stored<Question>> page(String electionId, PageRequest request) {
        return store.page(elections.get(electionId).id(), request);
    }

    /** The question with that identifier; the desk does not see it before its address is confirmed. */
    public Stored<Question> get(String electionId, String id) {
        Stored<Question> stored = store.get(electionId, id);
        requireSeen(stored.value());
        return stored;
    }

    private static ProblemException closed(Question question) {
        return ProblemException.notNow(
                "Deze vraag is op "
                        + Possible.text(question.closing().orElseThrow().at()) + " gesloten",
                Possible.never("Vraagt iemand verder, leg dat dan als een nieuwe vraag vast"));
    }

    /** The question as it was at a version. */
    public Stored<Question> version(String electionId, String id, long version) {
        return store.version(get(electionId, id), version);
    }

    private static void requireSeen(Question question) {
        if (question.state() == State.UNCONFIRMED) {
            throw ProblemException.notFound("vraag");
        }
    }

    /** Something of a question in plain text. */
    public String plain(String sealed) {
        return sealed.isBlank() ? "" : cipher.decrypt(sealed);
    }

    /** Until when it is kept: three months after the new council first meets, or after the vote where that is not known. */
    public LocalDate keptUntil(String electionId) {
        var election = elections.get(electionId).value();
        return election.councilMeets().orElse(election.electionDay()).plusMonths(MONTHS_KEPT);
    }

    /** A mail that is to be sent. */
    record Mail(String address, String subject, String text) {

        /** Does not show whom it is for. */
        @Override
        public String toString() {
            return "Mail[…]";
        }
    }

    /** The mail that asks to confirm; empty if that is no longer wanted. */
    Optional<Mail> confirmation(String id) {
        return store.find(id)
                .filter(found -> found.value().state() == State.UNCONFIRMED)
                .map(found -> new Mail(
                        plain(found.value().sealedAddress()),
                        "Bevestig uw vraag aan het verkiezingsbureau",
                        QuestionTexts.confirmation(tokens.link(Purpose.QUESTION, id))));
    }

    /** The mail with an answer; empty if it was sent before. */
    Optional<Mail> answer(String id, int number) {
        return store.find(id)
                .filter(found -> found.value().answers().get(number).delivery().stream()
                        .anyMatch(sending -> sending.state().open()))
                .map(found -> new Mail(
                        plain(found.value().sealedAddress()),
                        "Antwoord op uw vraag: " + plain(found.value().sealedSubject()),
                        QuestionTexts.answer(
                                plain(found.value().answers().get(number).sealedText()),
                                plain(found.value().sealedText()),
                                elections.get(found.parentId()).value().office())));
    }

    /** Notes what became of the mail with an answer. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void sent(String id, int number, Channel.Outcome outcome) {
        store.update(store.lock(id)
                .with(question -> question.sent(number, new Sending(outcome.state(), outcome.reason(), clock.now()))));
    }

    private void destroy(Stored<Question> stored) {
        store.destroy(stored);
        audit.record(new Change(
                "question-destroyed",
                path(stored.parentId(), stored.id()),
                "AVG art. 5(1)(e)",
                Optional.of(stored.value().summary()),
                Optional.empty(),
                "Het adres is niet binnen de termijn bevestigd; de vraag is vernietigd"));
    }

    /** Path of a question. */
    public static String path(String electionId, String id) {
        return Elections.path(electionId) + "/questions/" + id;
    }
}
