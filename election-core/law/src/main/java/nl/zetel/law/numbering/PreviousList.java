package nl.zetel.law.numbering;

import nl.zetel.law.RefusalException;

/**
 * What a designation got at the last election of this council.
 *
 * @param designation designation that stood above the list
 * @param votes votes on the list, 0 to 999,999,999
 * @param seats seats of the list; 0 too for a group that did not take part
 */
public record PreviousList(String designation, long votes, int seats) {

    private static final long MOST_VOTES = 999_999_999;

    /** @throws RefusalException {@code VOTES_OUT_OF_RANGE} or {@code SEATS_OUT_OF_RANGE} for impossible numbers */
    public PreviousList {
        if (votes < 0 || votes > MOST_VOTES) {
            throw new RefusalException("VOTES_OUT_OF_RANGE", "Een stemcijfer ligt tussen 0 en 999.999.999");
        }
        if (seats < 0) {
            throw new RefusalException("SEATS_OUT_OF_RANGE", "Een aantal zetels is niet negatief");
        }
    }

    boolean seated() {
        return seats > 0;
    }
}
