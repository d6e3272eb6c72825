package nl.zetel.server.counting.domain;

import java.util.List;
import java.util.Optional;

/**
 * A mix-up ("verwisseling"): what explains differences with another source as a whole, because its numbers stand at another
 * list or candidate in the entries.
 *
 * @param source the other source
 * @param station number of the station; absent where it is about all together
 * @param kind what happened
 * @param lists the lists, ascending: two that changed places, the first to the last that moved, or the one whose candidates did
 * @param movesSeat whether another list would get a seat, or another candidate, if the other source were right
 * @param text what happened, in Dutch
 * @param effect what it would do to the seats, in Dutch
 */
public record MixUp(
        SourceDifference.Source source,
        Optional<String> station,
        Kind kind,
        List<Integer> lists,
        boolean movesSeat,
        String text,
        String effect) {

    /** Copies the list. */
    public MixUp {
        lists = List.copyOf(lists);
    }

    /** What happened. */
    public enum Kind {
        /** Two lists changed places as a whole. */
        LISTS_SWAPPED,
        /** Several lists stand one place further or earlier. */
        LISTS_SHIFTED,
        /** Several candidates of a list stand one place further or earlier. */
        CANDIDATES_SHIFTED
    }
}
