package nl.zetel.server.notice.domain;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import nl.zetel.server.state.Lawful;

/**
 * Somebody who asked for the newsletter. Without the address in plain text: it is encrypted here, and found by a keyed
 * hash.
 *
 * @param state whether the address was confirmed
 * @param sealedAddress the address, encrypted
 * @param addressHash keyed hash of the address
 * @param electionId the election it is about; empty for all of the municipality
 * @param group the political group for which somebody reads along; blank if none
 * @param requestedAt when it was asked for
 * @param confirmedAt when the address was confirmed
 */
public record Subscription(
        State state,
        String sealedAddress,
        String addressHash,
        Optional<String> electionId,
        String group,
        OffsetDateTime requestedAt,
        Optional<OffsetDateTime> confirmedAt) {

    /** How many days a request waits for its confirmation. */
    public static final int DAYS_TO_CONFIRM = 7;

    /** Where a subscription stands. */
    public enum State implements Lawful<State> {
        /** Asked for by somebody who knows the address; nothing but the confirmation is sent there. */
        PENDING,
        /** Confirmed by who reads the address. */
        CONFIRMED;

        @Override
        public Set<State> next() {
            return switch (this) {
                case PENDING -> Set.of(CONFIRMED);
                case CONFIRMED -> Set.of();
            };
        }
    }

    /** The same, confirmed. */
    public Subscription confirmed(OffsetDateTime now) {
        return new Subscription(
                state.to(State.CONFIRMED),
                sealedAddress,
                addressHash,
                electionId,
                group,
                requestedAt,
                Optional.of(now));
    }

    /** Whether the time to confirm is over. */
    public boolean expired(OffsetDateTime now) {
        return state == State.PENDING && now.truncatedTo(ChronoUnit.SECONDS).isAfter(confirmableUntil());
    }

    /** The last second in which it can be confirmed. */
    public OffsetDateTime confirmableUntil() {
        return requestedAt.plusDays(DAYS_TO_CONFIRM).truncatedTo(ChronoUnit.SECONDS);
    }

    /**
     * Whether a newsletter goes here. One about an election goes to who asked for that election or for all of the
     * municipality; one about no election to the latter alone; one for a group only to that group.
     */
    public boolean gets(Newsletter newsletter) {
        boolean forGroup = newsletter.group().isEmpty() || newsletter.group().equalsIgnoreCase(group);
        return state == State.CONFIRMED && about(newsletter) && forGroup;
    }

    /** Whether it is about what the newsletter is about. */
    boolean about(Newsletter newsletter) {
        return electionId.isEmpty() || electionId.equals(newsletter.electionId());
    }

    /** Whether somebody asked for the same. */
    public boolean sameAs(Optional<String> otherElection, String otherGroup) {
        return electionId.equals(otherElection) && group.equalsIgnoreCase(otherGroup);
    }

    /** What the audit chain keeps: nothing that leads to a person. */
    public record Summary(State state, String electionId, OffsetDateTime requestedAt) {}

    /** What the audit chain keeps. */
    public Summary summary() {
        return new Summary(state, electionId.orElse(""), requestedAt);
    }
}
