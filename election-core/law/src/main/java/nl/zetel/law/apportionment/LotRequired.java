package nl.zetel.law.apportionment;

import java.util.List;
import java.util.OptionalInt;
import nl.zetel.law.LegalBasis;

/**
 * A lot ("loting") that has to be drawn before the calculation can go on. It decides about one seat.
 *
 * @param kind what it decides
 * @param list the list of the candidates, only for {@link LotKind#CANDIDATE}
 * @param options numbers of the lists, or of the candidates, that take part; ascending
 * @param seats how many seats are left for them all, fewer than there are options
 */
@LegalBasis("Kieswet P 14")
public record LotRequired(LotKind kind, OptionalInt list, List<Integer> options, int seats) {

    /** Copies the options. */
    public LotRequired {
        options = List.copyOf(options);
    }
}
