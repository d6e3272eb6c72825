package nl.zetel.law.numbering;

import java.util.List;

/**
 * A lot that has to be drawn: which of the lists gets the next number.
 *
 * @param block why the lot decides: equal votes in the first block, no order at all in the second
 * @param number the number that is drawn for
 * @param options the lists among which it is drawn, two or more, in a fixed order
 */
public record LotRequired(Block block, int number, List<ListId> options) {

    /** Copies the list. */
    public LotRequired {
        options = List.copyOf(options);
    }
}
