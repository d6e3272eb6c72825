package nl.zetel.law.numbering;

import java.util.Optional;

/**
 * A valid list.
 *
 * @param id the list
 * @param claim why it may come before others
 * @param ruling the committee's finding on that claim, if it made one
 */
public record ListToNumber(ListId id, Claim claim, Optional<Ruling> ruling) {

    /** A list about which the committee made no finding. */
    public static ListToNumber of(String id, Claim claim) {
        return new ListToNumber(new ListId(id), claim, Optional.empty());
    }

    /** This list with the committee's finding. */
    public ListToNumber with(Ruling finding) {
        return new ListToNumber(id, claim, Optional.of(finding));
    }
}
