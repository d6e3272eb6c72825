package nl.zetel.server.examination.domain;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What the report of a session says beside what is known already: where and when it was, who sat, and what was objected.
 *
 * @param chair chair of the committee
 * @param members members who were present
 * @param objections objections of voters who were present, with the answer of the committee; absent while they are to be written
 *     in the session
 * @param place where the session was; absent for the place of the election desk
 * @param startedAt when it began; absent for the moment of the calendar
 */
public record SessionRecord(
        String chair,
        List<String> members,
        Optional<List<Objection>> objections,
        Optional<String> place,
        Optional<OffsetDateTime> startedAt) {

    /** Copies the lists. */
    public SessionRecord {
        members = List.copyOf(members);
        objections = objections.map(List::copyOf);
    }

    /**
     * An objection of a voter.
     *
     * @param objection what was objected
     * @param answer what the committee answered
     */
    public record Objection(String objection, String answer) {}
}
