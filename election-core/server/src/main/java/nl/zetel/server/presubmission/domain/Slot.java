package nl.zetel.server.presubmission.domain;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A time at which groups can come with a list.
 *
 * @param startsAt when it begins
 * @param endsAt when it ends
 * @param place where, such as a room
 * @param capacity how many groups can come
 * @param closed why nobody can come any more
 */
public record Slot(
        OffsetDateTime startsAt, OffsetDateTime endsAt, String place, int capacity, Optional<String> closed) {

    /** What is wrong with it beside the others, in words for people; empty if nothing is. */
    public Optional<String> flaw(Iterable<Slot> others, OffsetDateTime now, OffsetDateTime closing) {
        if (!startsAt.isBefore(endsAt)) {
            return Optional.of("Een tijdvak eindigt na zijn begin");
        }
        if (!startsAt.isAfter(now)) {
            return Optional.of("Dit tijdvak begint in het verleden");
        }
        if (endsAt.isAfter(closing)) {
            return Optional.of("Een voorinlevering is afgelopen voordat de inlevering sluit");
        }
        for (Slot other : others) {
            if (other.closed.isEmpty() && other.place.equals(place) && overlaps(other)) {
                return Optional.of("Op deze plaats is er dan al een tijdvak");
            }
        }
        return Optional.empty();
    }

    private boolean overlaps(Slot other) {
        return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }

    /** Closed to everybody. */
    public Slot closedBecause(String reason) {
        return new Slot(startsAt, endsAt, place, capacity, Optional.of(reason));
    }
}
