package nl.zetel.server.examination.domain;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * The examination of all lists of an election: the session of I 1, what the rules proposed for that of I 4, and the
 * publication.
 *
 * @param startedAt when the lists were examined
 * @param startedBy who ran the examination
 * @param proposedAt when the decisions were proposed
 * @param proposedBy who had them proposed
 * @param publishedAt when the lists were published
 * @param publishedBy who published them
 */
public record ExaminationSession(
        OffsetDateTime startedAt,
        String startedBy,
        Optional<OffsetDateTime> proposedAt,
        Optional<String> proposedBy,
        Optional<OffsetDateTime> publishedAt,
        Optional<String> publishedBy) {

    /** Where an examination stands. */
    public enum State {
        /** Omissions are found, told and repaired. */
        EXAMINED,
        /** The repair period is over; the decisions are proposed and taken. */
        DECISIONS_PROPOSED,
        /** The lists are published. */
        PUBLISHED
    }

    /** Where it stands. */
    public State state() {
        if (publishedAt.isPresent()) {
            return State.PUBLISHED;
        }
        return proposedAt.isPresent() ? State.DECISIONS_PROPOSED : State.EXAMINED;
    }

    /** With the decisions proposed. */
    public ExaminationSession proposed(OffsetDateTime at, String by) {
        return new ExaminationSession(startedAt, startedBy, Optional.of(at), Optional.of(by), publishedAt, publishedBy);
    }

    /** With the lists published. */
    public ExaminationSession published(OffsetDateTime at, String by) {
        return new ExaminationSession(startedAt, startedBy, proposedAt, proposedBy, Optional.of(at), Optional.of(by));
    }
}
