package nl.zetel.server.counting.domain;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * One of the two entries of a station's report.
 *
 * @param slot first or second
 * @param session the session in which the report was made: 1, and one more for each corrigendum
 * @param round how often that report is being entered: 1, and one more each time that it is started again
 * @param state where it stands
 * @param typedBy who types it
 * @param count what was typed
 * @param toCheck fields that were sent back to be looked at again
 * @param accepted codes of the findings that the typist accepted
 * @param finalisedAt when it was made final
 */
public record CountEntry(
        Slot slot,
        int session,
        int round,
        State state,
        String typedBy,
        EnteredCount count,
        List<FieldDifference> toCheck,
        List<String> accepted,
        Optional<OffsetDateTime> finalisedAt) {

    /** Copies the lists. */
    public CountEntry {
        toCheck = List.copyOf(toCheck);
        accepted = List.copyOf(accepted);
    }

    /** Which of the two. */
    public enum Slot {
        /** The first. */
        FIRST,
        /** The second. */
        SECOND;

        /** The other one. */
        public Slot other() {
            return this == FIRST ? SECOND : FIRST;
        }
    }

    /** Where an entry stands. */
    public enum State {
        /** Being typed. */
        DRAFT,
        /** Ready. */
        FINAL,
        /** Thrown away; another round was begun. */
        DISCARDED
    }

    /** A new draft. */
    public static CountEntry draft(Slot slot, StationStatus status, String typedBy, EnteredCount count) {
        return new CountEntry(
                slot,
                status.session(),
                status.round(),
                State.DRAFT,
                typedBy,
                count,
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** The same with other content. */
    public CountEntry typed(EnteredCount newCount) {
        return new CountEntry(slot, session, round, state, typedBy, newCount, toCheck, accepted, finalisedAt);
    }

    /** Ready. */
    public CountEntry finalised(List<String> codes, OffsetDateTime at) {
        return new CountEntry(slot, session, round, State.FINAL, typedBy, count, List.of(), codes, Optional.of(at));
    }

    /** Sent back to its typist. */
    public CountEntry returned(List<FieldDifference> fields) {
        return new CountEntry(slot, session, round, State.DRAFT, typedBy, count, fields, List.of(), Optional.empty());
    }

    /** Thrown away. */
    public CountEntry discarded() {
        return new CountEntry(slot, session, round, State.DISCARDED, typedBy, count, toCheck, accepted, finalisedAt);
    }
}
