package nl.zetel.server.result.domain;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.Fraction;
import nl.zetel.law.apportionment.ElectedBy;

/**
 * The result that the central electoral committee established (Kieswet P 20), as what comes after it needs it.
 *
 * @param resultId identifier of the result
 * @param establishedAt when it was established
 * @param seats seats of the council
 * @param quota electoral quota
 * @param lists lists ascending by number
 */
public record EstablishedResult(
        String resultId, OffsetDateTime establishedAt, int seats, Fraction quota, List<ListResult> lists) {

    /** Copies the list. */
    public EstablishedResult {
        lists = List.copyOf(lists);
    }

    /** The list with that identifier, if it took part. */
    public Optional<ListResult> list(String listId) {
        return lists.stream().filter(list -> list.listId().equals(listId)).findFirst();
    }

    /**
     * What a list got.
     *
     * @param number its number
     * @param listId its identifier among the candidate lists
     * @param designation designation; blank for an unnamed list
     * @param votes votes on it
     * @param seats its seats
     * @param elected elected candidates in the order of election
     * @param ranking positions on the list of the living candidates, in the order of P 19
     */
    public record ListResult(
            int number,
            String listId,
            String designation,
            long votes,
            int seats,
            List<ElectedCandidate> elected,
            List<Integer> ranking) {

        /** Copies the lists. */
        public ListResult {
            elected = List.copyOf(elected);
            ranking = List.copyOf(ranking);
        }
    }

    /**
     * An elected candidate.
     *
     * @param position position on the list
     * @param by on preference votes or by the order of the list
     */
    public record ElectedCandidate(int position, ElectedBy by) {}
}
