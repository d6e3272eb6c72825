package nl.zetel.law.apportionment;

import java.util.OptionalInt;
import nl.zetel.law.LegalBasis;

/**
 * What a drawing of lots ("loting") gave.
 *
 * @param list the list that was drawn: it gets the seat, or loses it where the lot is {@link LotKind#ABSOLUTE_MAJORITY};
 *     for a lot between candidates their list
 * @param candidate the candidate that was drawn, only for a lot between candidates
 */
@LegalBasis("Kieswet P 14")
public record LotAnswer(int list, OptionalInt candidate) {

    /** A list was drawn. */
    public static LotAnswer list(int list) {
        return new LotAnswer(list, OptionalInt.empty());
    }

    /** A candidate of a list was drawn. */
    public static LotAnswer candidate(int list, int candidate) {
        return new LotAnswer(list, OptionalInt.of(candidate));
    }
}
