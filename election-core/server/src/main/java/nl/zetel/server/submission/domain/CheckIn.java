package nl.zetel.server.submission.domain;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import nl.zetel.api.document.CandidateName;
import nl.zetel.law.eligibility.Outcome;
import nl.zetel.server.state.Lawful;

/**
 * Somebody who came to hand in a list. Personal data.
 *
 * @param visitor who
 * @param document with which kind of document the visitor identified
 * @param entitled whether the visitor may vote in this election, as the register says or the clerk found it
 * @param voterCheck what the register said of that, beside what the clerk found; empty if it was not asked
 * @param listId the list that the visitor brings, if it is known here
 * @param designation what stands above it, for a list that is not known here
 * @param arrivedAt when the visitor checked in
 * @param late whether that was after the hours
 * @param submissionId the submission that came of it
 * @param enteredBy who recorded it
 */
public record CheckIn(
        CandidateName visitor,
        IdentityDocument document,
        Outcome entitled,
        Optional<VoterCheck> voterCheck,
        Optional<String> listId,
        String designation,
        OffsetDateTime arrivedAt,
        boolean late,
        Optional<String> submissionId,
        String enteredBy) {

    /** Not looked up, where nothing else was stored. */
    @SuppressWarnings({"ConstantValue", "OptionalAssignedToNull"}) // absent in what was stored before
    public CheckIn {
        voterCheck = voterCheck == null ? Optional.empty() : voterCheck;
    }

    /** Where a check-in stands. */
    public enum State implements Lawful<State> {
        /** In time; no list was taken in yet. */
        WAITING,
        /** After the hours: no list is taken in. */
        LATE,
        /** The list was taken in. */
        SUBMITTED;

        @Override
        public Set<State> next() {
            return switch (this) {
                case WAITING -> Set.of(SUBMITTED);
                case LATE, SUBMITTED -> Set.of();
            };
        }
    }

    /** Where it stands. */
    public State state() {
        if (late) {
            return State.LATE;
        }
        return submissionId.isPresent() ? State.SUBMITTED : State.WAITING;
    }

    /** With the submission that came of it. */
    public CheckIn submitted(String id) {
        state().to(State.SUBMITTED);
        return new CheckIn(
                visitor,
                document,
                entitled,
                voterCheck,
                listId,
                designation,
                arrivedAt,
                late,
                Optional.of(id),
                enteredBy);
    }

    /** Does not show personal data. */
    @Override
    public String toString() {
        return "CheckIn[" + state() + "]";
    }
}
