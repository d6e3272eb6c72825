package nl.zetel.law.appointment;

import java.util.List;
import nl.zetel.law.LegalBasis;

/**
 * A list with its ranking.
 *
 * @param number number of the list
 * @param ranking candidates in the order of P 19
 */
@LegalBasis("Kieswet P 19")
public record RankedList(int number, List<RankedCandidate> ranking) {

    /** Copies the list. */
    public RankedList {
        ranking = List.copyOf(ranking);
    }
}
