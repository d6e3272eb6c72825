package nl.zetel.server.nomination.domain;

import java.util.Optional;
import java.util.Set;
import nl.zetel.api.Severity;
import nl.zetel.server.state.Lawful;

/**
 * What the population register says of a candidate that a person has to look at. Personal data.
 *
 * @param roundId the round that found it last
 * @param position position on the list, from 1
 * @param severity an ERROR is an omission or a ground to strike unless a person decides otherwise, a WARNING is to be
 *     looked at, an INFO to be known
 * @param code stable code
 * @param field part of the notation; blank if it is about something else
 * @param article article
 * @param text one Dutch sentence without personal data
 * @param listed what the list says; may be blank
 * @param registered what the register says or allows; may be blank
 * @param current whether the newest round found it too
 * @param review what a person made of it
 */
public record CandidateFinding(
        String roundId,
        int position,
        Severity severity,
        String code,
        String field,
        String article,
        String text,
        String listed,
        String registered,
        boolean current,
        Optional<FindingReview> review) {

    /** Where a finding stands. */
    public enum State implements Lawful<State> {
        /** Nobody has looked at it. */
        OPEN,
        /** No objection. */
        ACCEPTED,
        /** Corrected ex officio. */
        CORRECTED,
        /** Stands in the way. */
        OMISSION,
        /** The newest round did not find it again. */
        GONE;

        @Override
        public Set<State> next() {
            return switch (this) {
                case OPEN, ACCEPTED, CORRECTED, OMISSION -> Set.of(ACCEPTED, CORRECTED, OMISSION, GONE);
                case GONE -> Set.of(OPEN, ACCEPTED, CORRECTED, OMISSION);
            };
        }
    }

    /** A finding about something else than the notation; the values go into its text. */
    static CandidateFinding of(Severity severity, int position, String code, String article, Object... values) {
        return new CandidateFinding(
                "",
                position,
                severity,
                code,
                "",
                article,
                FindingTexts.of(code, values),
                "",
                "",
                true,
                Optional.empty());
    }

    /** Where it stands. */
    public State state() {
        if (!current) {
            return State.GONE;
        }
        return review.map(FindingReview::disposition)
                .map(CandidateFinding::state)
                .orElse(State.OPEN);
    }

    private static State state(Disposition disposition) {
        return switch (disposition) {
            case ACCEPT -> State.ACCEPTED;
            case CORRECT -> State.CORRECTED;
            case OMISSION -> State.OMISSION;
        };
    }

    /** What tells it apart on its list, apart from the values. */
    public String key() {
        return position + " " + code + " " + field;
    }

    /** Whether it says the same, whichever round found it. */
    public boolean saysAsMuchAs(CandidateFinding other) {
        return key().equals(other.key())
                && severity == other.severity
                && listed.equals(other.listed)
                && registered.equals(other.registered);
    }

    /** Found by that round. */
    public CandidateFinding foundBy(String newRoundId) {
        return new CandidateFinding(
                newRoundId, position, severity, code, field, article, text, listed, registered, true, review);
    }

    /** About a candidate who was moved to that position. */
    public CandidateFinding at(int newPosition) {
        return new CandidateFinding(
                roundId, newPosition, severity, code, field, article, text, listed, registered, current, review);
    }

    /** Not found again. */
    public CandidateFinding gone() {
        state().to(State.GONE);
        return new CandidateFinding(
                roundId, position, severity, code, field, article, text, listed, registered, false, review);
    }

    /** With what a person made of it. */
    public CandidateFinding reviewed(FindingReview newReview) {
        state().to(state(newReview.disposition()));
        return new CandidateFinding(
                roundId,
                position,
                severity,
                code,
                field,
                article,
                text,
                listed,
                registered,
                current,
                Optional.of(newReview));
    }

    /** Does not show personal data. */
    @Override
    public String toString() {
        return "CandidateFinding[" + position + " " + code + "]";
    }
}
