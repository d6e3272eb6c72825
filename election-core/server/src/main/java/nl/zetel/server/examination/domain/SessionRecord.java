package nl.zetel.server.examination.domain;

import java.util.List;

/**
 * What the report of a session says beside what is known already: who sat, and what was objected.
 *
 * @param chair chair of the committee
 * @param members members who were present
 * @param objections objections of voters who were present, with the answer of the committee
 */
public record SessionRecord(String chair, List<String> members, List<Objection> objections) {

    /** Copies the lists. */
    public SessionRecord {
        members = List.copyOf(members);
        objections = List.copyOf(objections);
    }

    /**
     * An objection of a voter.
     *
     * @param objection what was objected
     * @param answer what the committee answered
     */
    public record Objection(String objection, String answer) {}
}
