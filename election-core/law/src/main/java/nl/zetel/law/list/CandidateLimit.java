package nl.zetel.law.list;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.Step;
import nl.zetel.law.support.Predecessor;

/** How many candidates a list may hold. */
@LegalBasis("Kieswet H 6(2)")
public final class CandidateLimit {

    private static final int REGULAR = 50;
    private static final int LARGE = 80;
    private static final int MORE_SEATS_THAN = 15;

    private CandidateLimit() {}

    /** Eighty if what stands above the list stood above one with more than fifteen seats last time, otherwise fifty. */
    public static int of(Predecessor predecessor) {
        return seatsOfLists(predecessor).anyMatch(seats -> seats > MORE_SEATS_THAN) ? LARGE : REGULAR;
    }

    /** The number with its article and its reason, for screens and letters. */
    public static Step step(Predecessor predecessor) {
        int most = of(predecessor);
        int seats = seatsOfLists(predecessor).max().orElse(0);
        return Step.of("Kieswet H 6(2)", ListTexts.of(most == LARGE ? "MOST_LARGE" : "MOST_REGULAR", most))
                .with("ten hoogste", most)
                .with("zetels vorige keer", seats);
    }

    /** Seats of the single lists that count; those of several lists are not added up. */
    private static IntStream seatsOfLists(Predecessor predecessor) {
        if (predecessor instanceof Predecessor.Designation designation) {
            return IntStream.of(designation.seats());
        }
        if (predecessor instanceof Predecessor.Combination combination) {
            return Stream.concat(
                            combination.partners().stream(),
                            Stream.of(combination.joint().orElse(0)))
                    .mapToInt(Integer::intValue);
        }
        return IntStream.empty();
    }
}
