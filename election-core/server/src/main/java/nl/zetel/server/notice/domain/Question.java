package nl.zetel.server.notice.domain;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.zetel.server.state.Lawful;

/**
 * A question to the election desk. Whoever asks, the address and the words are encrypted here: people write about themselves.
 *
 * @param state where it stands
 * @param sealedSubject its subject, encrypted
 * @param sealedText its text, encrypted
 * @param sealedName name of who asks, encrypted; blank if it was not given
 * @param sealedAddress address for the answer, encrypted; blank if somebody asked at the counter or by telephone
 * @param addressHash keyed hash of the address; blank without one
 * @param organisation for whom somebody asks, as given; blank if for nobody
 * @param enteredBy the clerk who wrote it down; blank if it came from outside
 * @param askedAt when it was asked
 * @param assignedTo the clerk who answers it
 * @param answers answers in order; a later one corrects the one before
 * @param closing why and when it was closed
 */
public record Question(
        State state,
        String sealedSubject,
        String sealedText,
        String sealedName,
        String sealedAddress,
        String addressHash,
        String organisation,
        String enteredBy,
        OffsetDateTime askedAt,
        Optional<String> assignedTo,
        List<Answer> answers,
        Optional<Closing> closing) {

    /** How many days a question waits for the confirmation of its address. */
    public static final int DAYS_TO_CONFIRM = 2;

    /** Where a question stands. */
    public enum State implements Lawful<State> {
        /** Its address is not confirmed; nobody sees it at the desk. */
        UNCONFIRMED,
        /** Waits for somebody who answers it. */
        ASKED,
        /** Somebody answers it. */
        ASSIGNED,
        /** It was answered. */
        ANSWERED,
        /** Nothing more is done about it. */
        CLOSED;

        @Override
        public Set<State> next() {
            return switch (this) {
                case UNCONFIRMED -> Set.of(ASKED);
                case ASKED -> Set.of(ASSIGNED, CLOSED);
                case ASSIGNED, ANSWERED -> Set.of(ASSIGNED, ANSWERED, CLOSED);
                case CLOSED -> Set.of();
            };
        }

        /** Whether the desk still has to do something. */
        public boolean isOpen() {
            return this == ASKED || this == ASSIGNED;
        }
    }

    /**
     * An answer.
     *
     * @param sealedText its text, encrypted
     * @param by who gave it
     * @param at when
     * @param delivery what became of the mail; empty if it was given by word of mouth
     */
    public record Answer(String sealedText, String by, OffsetDateTime at, Optional<Sending> delivery) {

        Answer sent(Sending sending) {
            return new Answer(sealedText, by, at, Optional.of(sending));
        }
    }

    /**
     * What became of a mail.
     *
     * @param state where it stands
     * @param reason why it did not arrive; blank if there is nothing to say
     * @param at the last change
     */
    public record Sending(Delivery.State state, String reason, OffsetDateTime at) {}

    /** The end of a question. */
    public record Closing(String reason, String by, OffsetDateTime at) {}

    /** Copies the list. */
    public Question {
        answers = answers == null ? List.of() : List.copyOf(answers);
    }

    /** The same, with its address confirmed. */
    public Question confirmed() {
        return with(state.to(State.ASKED), assignedTo, answers, closing);
    }

    /** The same, to be answered by that clerk. */
    public Question assigned(String clerk) {
        return with(state.to(State.ASSIGNED), Optional.of(clerk), answers, closing);
    }

    /** The same with one answer more. */
    public Question answered(Answer answer) {
        return with(
                state.to(State.ANSWERED),
                assignedTo,
                Stream.concat(answers.stream(), Stream.of(answer)).toList(),
                closing);
    }

    /** The same, closed. */
    public Question closed(Closing end) {
        return with(state.to(State.CLOSED), assignedTo, answers, Optional.of(end));
    }

    /** The same with what became of the mail with that answer. */
    public Question sent(int answer, Sending sending) {
        List<Answer> changed = new java.util.ArrayList<>(answers);
        changed.set(answer, changed.get(answer).sent(sending));
        return with(state, assignedTo, changed, closing);
    }

    private Question with(
            State newState, Optional<String> newAssignedTo, List<Answer> newAnswers, Optional<Closing> newClosing) {
        return new Question(
                newState,
                sealedSubject,
                sealedText,
                sealedName,
                sealedAddress,
                addressHash,
                organisation,
                enteredBy,
                askedAt,
                newAssignedTo,
                newAnswers,
                newClosing);
    }

    /** Whether the time to confirm the address is over. */
    public boolean expired(OffsetDateTime now) {
        return state == State.UNCONFIRMED && now.truncatedTo(ChronoUnit.SECONDS).isAfter(confirmableUntil());
    }

    /** The last second in which the address can be confirmed. */
    public OffsetDateTime confirmableUntil() {
        return askedAt.plusDays(DAYS_TO_CONFIRM).truncatedTo(ChronoUnit.SECONDS);
    }

    /** What the audit chain keeps: nothing that leads to a person. */
    public record Summary(State state, Optional<String> assignedTo, int answers, Optional<String> closedBecause) {}

    /** What the audit chain keeps. */
    public Summary summary() {
        return new Summary(state, assignedTo, answers.size(), closing.map(Closing::reason));
    }

    /** Does not show what was asked, or by whom. */
    @Override
    public String toString() {
        return "Question[" + state + "]";
    }
}
