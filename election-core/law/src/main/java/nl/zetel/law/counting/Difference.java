package nl.zetel.law.counting;

import java.util.Set;
import nl.zetel.law.LegalBasis;

/**
 * What the certified report says of the difference between admitted voters (D) and votes cast (H). An empty field is 0, and
 * a box that was not ticked is not in its set.
 *
 * @param ticked boxes at the comparison of D and H; one, if the report is right
 * @param more I: more ballots counted
 * @param fewer J: fewer ballots counted
 * @param explained boxes at the question whether the difference is explained; one, if there is a difference
 */
@LegalBasis({"Kieswet Na 26(3)", "Kieswet P 20(1)"})
public record Difference(Set<Comparison> ticked, long more, long fewer, Set<Answer> explained) {

    /** @throws nl.zetel.law.RefusalException if a number is negative or more than 999,999,999 */
    public Difference {
        Numbers.check(more, fewer);
        ticked = Set.copyOf(ticked);
        explained = Set.copyOf(explained);
    }

    /** No difference, and the report says so. */
    public static Difference none() {
        return new Difference(Set.of(Comparison.EQUAL), 0, 0, Set.of());
    }

    /** The boxes at the comparison. */
    public enum Comparison {
        /** D = H. */
        EQUAL,
        /** H &gt; D. */
        MORE_CAST,
        /** H &lt; D. */
        FEWER_CAST
    }

    /** The boxes at the explanation. */
    public enum Answer {
        /** Explained. */
        YES,
        /** Not explained. */
        NO
    }
}
