package nl.zetel.server.state;

import java.util.Set;

/**
 * Where a thing stands. What it may become is said by its states and nowhere else; docs/states.md shows it for people. A
 * use case refuses what is not possible now before it comes here; what comes here all the same is a mistake in it.
 *
 * @param <S> the states of one kind of thing
 */
public interface Lawful<S extends Lawful<S>> {

    /** What a thing in this state may become; this state itself if a step leaves it there. */
    Set<S> next();

    /** Whether it may become that. */
    default boolean mayBecome(S other) {
        return next().contains(other);
    }

    /** That state. @throws IllegalStateException if a thing in this state cannot become it */
    default S to(S other) {
        if (!mayBecome(other)) {
            throw new IllegalStateException(this + " does not become " + other);
        }
        return other;
    }

    /** The same, for what may also stay as it is. @throws IllegalStateException if it cannot become it */
    default S toOrStay(S other) {
        return equals(other) ? other : to(other);
    }
}
