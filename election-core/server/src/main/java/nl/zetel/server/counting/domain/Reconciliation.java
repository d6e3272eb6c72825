package nl.zetel.server.counting.domain;

import java.util.List;
import java.util.Optional;
import nl.zetel.law.counting.CountFinding;

/**
 * Our sums beside the totals by hand and the official count.
 *
 * @param missing what is still missing before the result can be established, in Dutch
 * @param hasOfficial whether an official count was imported
 * @param totals the three totals of each list
 * @param differences every difference
 * @param together what all differences with a source would do at once, for each source that has any
 * @param mixUps lists or candidates that stand in each other's place beside another source
 * @param plausibility what is strange about a station beside the others
 */
public record Reconciliation(
        List<String> missing,
        boolean hasOfficial,
        List<ThreeTotals> totals,
        List<Compared> differences,
        List<SourceEffect> together,
        List<MixUp> mixUps,
        List<CountFinding> plausibility) {

    /** Copies the lists. */
    public Reconciliation {
        missing = List.copyOf(missing);
        totals = List.copyOf(totals);
        differences = List.copyOf(differences);
        together = List.copyOf(together);
        mixUps = List.copyOf(mixUps);
        plausibility = List.copyOf(plausibility);
    }

    /**
     * The totals of a list.
     *
     * @param list its number
     * @param entries sum of the entries
     * @param manual total by hand
     * @param official the official total
     */
    public record ThreeTotals(int list, long entries, Optional<Long> manual, Optional<Long> official) {}

    /**
     * What a source as a whole would do.
     *
     * @param source the source
     * @param movesSeat whether another list would get a seat, or another candidate
     * @param effect the same in Dutch
     */
    public record SourceEffect(SourceDifference.Source source, boolean movesSeat, String effect) {}

    /**
     * A difference, what it would do, and its explanation.
     *
     * @param key key of the difference
     * @param difference the difference
     * @param effect what it would do to the seats
     * @param explanation its explanation, if it was given
     */
    public record Compared(
            String key, SourceDifference difference, SeatEffect.Effect effect, Optional<Explanation> explanation) {

        /** The difference with its key. */
        public static Compared of(
                SourceDifference difference, SeatEffect.Effect effect, Optional<Explanation> explanation) {
            return new Compared(difference.key(), difference, effect, explanation);
        }
    }

    /** Whether every station and every total by hand is there. */
    public boolean complete() {
        return missing.isEmpty();
    }

    /** Whether no source differs. */
    public boolean agrees() {
        return differences.isEmpty();
    }

    /** Whether every difference has an explanation. */
    public boolean explained() {
        return differences.stream().allMatch(each -> each.explanation().isPresent());
    }
}
