package nl.zetel.law.council;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.RefusalException;

/** The number of seats of a council by the number of inhabitants. */
@LegalBasis("Gemeentewet 8(1)")
public final class CouncilSize {

    private static final int LARGEST = 45;
    private static final long MOST_INHABITANTS = 999_999_999;

    /** Seats by the most inhabitants that still give them. */
    private static final NavigableMap<Long, Integer> SEATS = new TreeMap<>(Map.ofEntries(
            Map.entry(3_000L, 9),
            Map.entry(6_000L, 11),
            Map.entry(10_000L, 13),
            Map.entry(15_000L, 15),
            Map.entry(20_000L, 17),
            Map.entry(25_000L, 19),
            Map.entry(30_000L, 21),
            Map.entry(35_000L, 23),
            Map.entry(40_000L, 25),
            Map.entry(45_000L, 27),
            Map.entry(50_000L, 29),
            Map.entry(60_000L, 31),
            Map.entry(70_000L, 33),
            Map.entry(80_000L, 35),
            Map.entry(100_000L, 37),
            Map.entry(200_000L, 39)));

    private CouncilSize() {}

    /**
     * Seats of a council: an odd number from 9 to 45.
     *
     * @param inhabitants inhabitants on the reference date
     * @throws RefusalException {@code INHABITANTS_OUT_OF_RANGE} unless 1 to 999,999,999
     */
    @LegalBasis("Gemeentewet 8(1)")
    public static int seats(long inhabitants) {
        if (inhabitants < 1 || inhabitants > MOST_INHABITANTS) {
            throw new RefusalException(
                    "INHABITANTS_OUT_OF_RANGE", "Een gemeente heeft tussen 1 en 999.999.999 inwoners");
        }
        Map.Entry<Long, Integer> step = SEATS.ceilingEntry(inhabitants);
        return step == null ? LARGEST : step.getValue();
    }
}
