package nl.zetel.server.counting.domain;

import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A run of places of which the numbers stand one place further or earlier than in the other source.
 *
 * @param first the first place that differs
 * @param last the last place that differs
 * @param further whether they stand further in the entries; otherwise earlier
 */
record Shift(int first, int last, boolean further) {

    /** Fewer numbers that happen to fit say nothing. */
    private static final int ENOUGH = 2;

    /** Numbers in a row, of the entries or of the other source. */
    interface Places {

        /** How many there are. */
        int size();

        /** Whether both have the same at that place. */
        boolean same(int place);

        /** Whether the entries have at one place what the other source has at the other. */
        boolean fits(int entries, int other);

        /** Whether the other source has votes at that place. */
        boolean hasVotes(int other);
    }

    /** The shift that explains all that differs; empty if none does. */
    static Optional<Shift> of(Places places) {
        int first = next(places.size(), 0, 1, places);
        int last = next(places.size(), places.size() - 1, -1, places);
        if (last - first < ENOUGH) {
            return Optional.empty();
        }
        if (isAll(first, last - 1, place -> places.fits(place + 1, place)) && enough(first, last - 1, places)) {
            return Optional.of(new Shift(first, last, true));
        }
        if (isAll(first, last - 1, place -> places.fits(place, place + 1)) && enough(first + 1, last, places)) {
            return Optional.of(new Shift(first, last, false));
        }
        return Optional.empty();
    }

    private static int next(int size, int from, int step, Places places) {
        int place = from;
        while (place >= 0 && place < size && places.same(place)) {
            place += step;
        }
        return place;
    }

    private static boolean isAll(int from, int to, IntPredicate holds) {
        return IntStream.rangeClosed(from, to).allMatch(holds);
    }

    private static boolean enough(int from, int to, Places places) {
        return IntStream.rangeClosed(from, to)
                        .filter(places::hasVotes)
                        .limit(ENOUGH)
                        .count()
                == ENOUGH;
    }
}
