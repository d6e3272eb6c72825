package nl.zetel.server.nomination.domain;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zetel.api.Bsn;
import nl.zetel.api.person.Person;
import nl.zetel.server.state.Lawful;

/**
 * A round of a list's candidates along the population register.
 *
 * @param listVersion version of the list that is checked
 * @param register plugin that is asked
 * @param state where it stands
 * @param startedBy who asked for it first
 * @param startedAt when
 * @param message why it failed; blank otherwise
 * @param confirmations what clerks looked up elsewhere; destroyed when the round has ended
 */
public record RegisterRound(
        long listVersion,
        String register,
        State state,
        String startedBy,
        OffsetDateTime startedAt,
        String message,
        List<Confirmed> confirmations) {

    /** Copies the list. */
    public RegisterRound {
        confirmations = List.copyOf(confirmations);
    }

    /** Where a round stands. */
    public enum State implements Lawful<State> {
        /** At work, or interrupted by a stop of the server and about to go on. */
        RUNNING,
        /** Ended early; who was checked stays checked, the others are not. */
        FAILED,
        /** Stopped by a person; as FAILED. */
        CANCELLED,
        /** Every candidate with a number was checked. */
        COMPLETED;

        @Override
        public Set<State> next() {
            return switch (this) {
                case RUNNING -> Set.of(FAILED, CANCELLED, COMPLETED);
                case FAILED, CANCELLED -> Set.of(RUNNING);
                case COMPLETED -> Set.of();
            };
        }
    }

    /**
     * What a clerk looked up elsewhere. Personal data.
     *
     * @param number whom
     * @param person what the clerk read; empty if the source knows nobody
     * @param source where the clerk looked
     * @param at when
     * @param clerk who looked
     */
    public record Confirmed(Bsn number, Optional<Person> person, String source, OffsetDateTime at, String clerk) {}

    /** Ended early; what clerks looked up is not kept. */
    public RegisterRound ended(State newState, String newMessage) {
        return new RegisterRound(
                listVersion, register, state.to(newState), startedBy, startedAt, newMessage, List.of());
    }

    /** Going on, with what clerks looked up meanwhile. */
    public RegisterRound resumed(String newRegister, List<Confirmed> newConfirmations) {
        return new RegisterRound(
                listVersion, newRegister, state.to(State.RUNNING), startedBy, startedAt, "", newConfirmations);
    }

    /** Every candidate with a number was checked. */
    public RegisterRound completed() {
        return new RegisterRound(listVersion, register, state.to(State.COMPLETED), startedBy, startedAt, "", List.of());
    }
}
