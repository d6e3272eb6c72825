package nl.zetel.server.notice.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zetel.server.Bench;
import nl.zetel.server.Westerveld;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.job.JobWork;
import nl.zetel.server.notice.application.Questions.Asked;
import nl.zetel.server.notice.domain.Delivery;
import nl.zetel.server.notice.domain.Question;
import nl.zetel.server.notice.domain.Question.State;
import nl.zetel.server.notice.domain.QuestionLimits;
import nl.zetel.server.plugin.FakePluginHost;
import nl.zetel.server.plugin.PluginHost;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.StorageJson;
import nl.zetel.server.store.Stored;
import nl.zetel.spi.Notification;
import nl.zetel.spi.NotificationChannel;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A question from asking to its publication, and what is refused on the way. */
class QuestionsTest {

    private static final Asked ASKED = new Asked(
            "piet@example.nl", "Piet Proef", "Groep Brink", "Ondersteuning", "Hoeveel verklaringen heb ik nodig?");
    private static final Pattern LINK = Pattern.compile("question-confirmations/(\\S+)");

    private final List<Notification> sent = new ArrayList<>();
    private final Bench bench = new Bench()
            .with(PluginHost.class, new FakePluginHost().with("mail", NotificationChannel.class, (NotificationChannel)
                            sent::add));
    private String election = "";

    @BeforeEach
    void create() {
        bench.at("2018-01-15T10:00:00+01:00");
        election = bench.does(
                () -> bench.bean(Elections.class).create(Westerveld.election()).id());
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void theDeskSeesAQuestionOnceItsAddressIsConfirmedAndTheAnswerGoesThere() {
        String id = askedAndConfirmed();
        bench.as("anna", "clerk");
        assertThat(questions().get(election, id).value().state()).isEqualTo(State.ASKED);
        refused(ProblemCode.WRONG_STATE, () -> answer(id, "Tien."));
        assign(id, "anna");
        answer(id, "Tien.");
        run(AnswerWork.class, new AnswerWork.Input(id, 0));
        assertThat(sent).hasSize(2);
        assertThat(sent.get(1).recipient()).isEqualTo("piet@example.nl");
        assertThat(sent.get(1).text()).contains("Tien.", "Hoeveel verklaringen", "Raadhuislaan 1", "Openingstijden");
        Question answered = questions().get(election, id).value();
        assertThat(answered.state()).isEqualTo(State.ANSWERED);
        assertThat(answered.answers().get(0).delivery().orElseThrow().state()).isEqualTo(Delivery.State.SENT);
        // A job that runs again, after a restart, sends nothing twice.
        run(AnswerWork.class, new AnswerWork.Input(id, 0));
        assertThat(sent).hasSize(2);
    }

    @Test
    void nobodyReadsAQuestionThatWasNotConfirmedAndAfterTwoDaysItIsGone() {
        ask(ASKED);
        String id = only().id();
        refused(ProblemCode.NOT_FOUND, () -> questions().get(election, id));
        bench.at("2018-01-17T10:00:01+01:00");
        ask(new Asked("kees@example.nl", "", "", "Iets anders", "Iets anders?"));
        assertThat(questions().page(election, PageRequest.of(10, null)).items())
                .singleElement()
                .satisfies(left -> assertThat(left.id()).isNotEqualTo(id));
    }

    @Test
    void oneAddressAsksFiveTimesADay() {
        for (int i = 0; i < QuestionLimits.PER_ADDRESS; i++) {
            ask(ASKED);
        }
        refused(ProblemCode.TOO_MANY_REQUESTS, () -> ask(ASKED));
        refused(
                ProblemCode.TOO_MANY_REQUESTS,
                () -> ask(new Asked(" PIET@example.nl ", "", "", "Onderwerp", "Dezelfde?")));
        ask(new Asked("kees@example.nl", "", "", "Onderwerp", "Een ander"));
        bench.at("2018-01-16T10:05:00+01:00");
        ask(ASKED);
    }

    @Test
    void aClerkAsksOnBehalfOfSomebodyWithoutAnAddress() {
        String id = entered();
        assign(id, "anna");
        Question answered = answer(id, "Tien.").value();
        assertThat(answered.answers().get(0).delivery()).isEmpty();
        assertThat(answered.enteredBy()).isEqualTo("anna");
        answer(id, "Nee, twintig.");
        assertThat(questions().get(election, id).value().answers()).hasSize(2);
    }

    @Test
    void whoeverDidNotTakeTheQuestionUpDoesNotAnswerIt() {
        String id = entered();
        assign(id, "anna");
        bench.as("bas", "clerk");
        refused(ProblemCode.WRONG_STATE, () -> answer(id, "Tien."));
    }

    @Test
    void aQuestionWithoutAnAnswerIsClosedWithAReason() {
        String id = entered();
        refused(ProblemCode.INVALID_CONTENT, () -> closed(id, " "));
        assertThat(closed(id, "Dubbel gesteld").value().state()).isEqualTo(State.CLOSED);
        refused(ProblemCode.WRONG_STATE, () -> closed(id, "Nog eens"));
        refused(ProblemCode.WRONG_STATE, () -> assign(id, "anna"));
    }

    @Test
    void whatIsPublishedLeadsToNobodyAndCanBeTakenBack() {
        String id = entered();
        refused(ProblemCode.WRONG_STATE, () -> published(id, "Hoeveel?", "Tien."));
        assign(id, "anna");
        answer(id, "Tien.");
        refused(ProblemCode.INVALID_CONTENT, () -> published(id, "Vraag van piet@example.nl", "Tien."));
        refused(ProblemCode.INVALID_CONTENT, () -> published(id, "Mijn BSN is 999993653", "Tien."));
        refused(ProblemCode.INVALID_CONTENT, () -> published(id, "Hoeveel?", "Tien, piet proef."));
        String publishedId = published(id, "Hoeveel verklaringen zijn nodig?", "Tien.");
        assertThat(bench.bean(PublishedQuestions.class).standing(election)).hasSize(1);
        bench.does(() -> bench.bean(PublishedQuestions.class).withdraw(election, publishedId));
        assertThat(bench.bean(PublishedQuestions.class).standing(election)).isEmpty();
    }

    private String askedAndConfirmed() {
        ask(ASKED);
        String id = only().id();
        run(QuestionConfirmationWork.class, new QuestionConfirmationWork.Input(id));
        Matcher link = LINK.matcher(sent.get(0).text());
        assertThat(link.find()).isTrue();
        bench.does(() -> {
            questions().confirm(link.group(1));
            return id;
        });
        return id;
    }

    private String entered() {
        return bench.does(() -> questions()
                        .enter(election, new Asked("", "Piet Proef", "", "Ondersteuning", "Hoeveel verklaringen?")))
                .id();
    }

    private void ask(Asked asked) {
        bench.does(() -> {
            questions().ask(election, asked);
            return asked;
        });
        bench.as("anna", "clerk");
    }

    private Stored<Question> only() {
        return questions().page(election, PageRequest.of(10, null)).items().get(0);
    }

    private void assign(String id, String clerk) {
        bench.does(() -> questions().assign(questions().get(election, id), clerk));
    }

    private Stored<Question> answer(String id, String text) {
        return bench.does(() -> questions().answer(election, id, text));
    }

    private Stored<Question> closed(String id, String reason) {
        return bench.does(() -> questions().close(election, id, reason));
    }

    private String published(String id, String question, String answer) {
        return bench.does(() -> bench.bean(PublishedQuestions.class).publish(election, id, question, answer))
                .id();
    }

    private void run(Class<? extends JobWork> work, Object input) {
        String json = bench.bean(StorageJson.class).write(input);
        bench.does(() -> {
            try {
                return bench.bean(work).run(json, NOTHING);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static void refused(ProblemCode code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private Questions questions() {
        return bench.bean(Questions.class);
    }

    private static final JobWork.Progress NOTHING = new JobWork.Progress() {
        @Override
        public void report(int done, int total) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };
}
