package nl.zetel.server.result.domain;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The public session in which the committee establishes the result (P 20(2)): who was there, what was objected, and what
 * was decided before the result was announced.
 *
 * @param number number among the sessions of the election, from 1
 * @param place where it is held
 * @param members members of the committee who are present
 * @param openedAt when it was opened
 * @param openedBy who recorded that
 * @param objections objections of people present, in order
 * @param recounts recounts that were decided on, in order
 * @param closing how it ended; empty while it lasts
 */
public record ResultSession(
        int number,
        String place,
        List<Member> members,
        OffsetDateTime openedAt,
        String openedBy,
        List<Objection> objections,
        List<Recount> recounts,
        Optional<Closing> closing) {

    /** Members who have to be present for a session to be held (Kiesbesluit E 2). */
    public static final int QUORUM = 3;

    /** Copies the lists. */
    public ResultSession {
        members = List.copyOf(members);
        objections = List.copyOf(objections);
        recounts = List.copyOf(recounts);
    }

    /** Where a session stands. */
    public enum State {
        /** It lasts. */
        OPEN,
        /** The result was announced. */
        CLOSED
    }

    /**
     * A member of the committee.
     *
     * @param name name as it stands in the report
     * @param role what the member is
     */
    public record Member(String name, Role role) {

        /** What a member is. */
        public enum Role {
            /** The chair ("voorzitter"). */
            CHAIR("voorzitter"),
            /** Stands in for the chair. */
            DEPUTY_CHAIR("plaatsvervangend voorzitter"),
            /** A member, or a deputy who stands in for one. */
            MEMBER("lid");

            private final String dutch;

            Role(String dutch) {
                this.dutch = dutch;
            }

            /** In Dutch. */
            public String dutch() {
                return dutch;
            }
        }
    }

    /**
     * An objection of somebody present (P 20(3)). Who it was is not kept: the law asks for the objection.
     *
     * @param number number in the session, from 1
     * @param text what was objected
     * @param raisedAt when
     * @param recordedBy who recorded it
     * @param answer the committee's answer; empty until it gave one
     */
    public record Objection(
            int number, String text, OffsetDateTime raisedAt, String recordedBy, Optional<Answer> answer) {}

    /**
     * What the committee answered.
     *
     * @param text the answer
     * @param at when
     * @param by who recorded it
     */
    public record Answer(String text, OffsetDateTime at, String by) {}

    /**
     * How a session ended.
     *
     * @param resultId the result that was announced
     * @param at when
     * @param by who recorded it
     */
    public record Closing(String resultId, OffsetDateTime at, String by) {}

    /** Where it stands. */
    public State state() {
        return closing.isPresent() ? State.CLOSED : State.OPEN;
    }

    /** Objections without an answer. */
    public List<Objection> unanswered() {
        return objections.stream().filter(each -> each.answer().isEmpty()).toList();
    }

    /** With an objection. */
    public ResultSession objected(String text, OffsetDateTime at, String by) {
        List<Objection> all = new ArrayList<>(objections);
        all.add(new Objection(all.size() + 1, text, at, by, Optional.empty()));
        return with(all, recounts, closing);
    }

    /** With the answer to the objection of that number. */
    public ResultSession answered(int objection, Answer answer) {
        List<Objection> all = objections.stream()
                .map(each -> each.number() == objection
                        ? new Objection(
                                each.number(), each.text(), each.raisedAt(), each.recordedBy(), Optional.of(answer))
                        : each)
                .toList();
        return with(all, recounts, closing);
    }

    /** With the decision to count again. */
    public ResultSession recounting(Recount recount) {
        List<Recount> all = new ArrayList<>(recounts);
        all.add(recount);
        return with(objections, all, closing);
    }

    /** Closed. */
    public ResultSession closed(Closing how) {
        return with(objections, recounts, Optional.of(how));
    }

    private ResultSession with(List<Objection> newObjections, List<Recount> newRecounts, Optional<Closing> newClosing) {
        return new ResultSession(number, place, members, openedAt, openedBy, newObjections, newRecounts, newClosing);
    }
}
