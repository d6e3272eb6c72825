package nl.zetel.law.appointment;

import java.util.List;
import java.util.Set;

/**
 * A candidate in the order of the ranking.
 *
 * @param candidate number on the list
 * @param circumstances what matters about the candidate; empty if nothing does
 */
public record RankedCandidate(int candidate, Set<Circumstance> circumstances) {

    private static final Set<Circumstance> HOLDING =
            Set.of(Circumstance.MEMBER, Circumstance.APPOINTED, Circumstance.ON_LEAVE, Circumstance.OWN_SEAT_VACANT);

    /** Copies the set. */
    public RankedCandidate {
        circumstances = Set.copyOf(circumstances);
    }

    /** A candidate with those circumstances. */
    public static RankedCandidate of(int candidate, Circumstance... circumstances) {
        return new RankedCandidate(candidate, Set.copyOf(List.of(circumstances)));
    }

    /**
     * Whether one of the list's seats is the candidate's: not the one that is to be filled, nor a temporary one; a seat that
     * has to be filled separately counts until then.
     */
    boolean holdsSeat() {
        return circumstances.stream().anyMatch(HOLDING::contains)
                && !circumstances.contains(Circumstance.LEAVES_THIS_SEAT)
                && !circumstances.contains(Circumstance.TEMPORARY_REPLACEMENT);
    }
}
