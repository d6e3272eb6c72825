package nl.zetel.api.document;

import java.util.List;

/**
 * The elected candidates (520).
 *
 * @param header head
 * @param election election
 * @param lists lists that got a seat, in the order of their numbers
 */
public record Result(DocumentHeader header, ElectionReference election, List<ElectedList> lists)
        implements ElectionDocument {

    /**
     * Copies the list.
     *
     * @param header head
     * @param election election
     * @param lists lists that got a seat, in the order of their numbers
     */
    public Result {
        lists = List.copyOf(lists);
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.RESULT;
    }

    /**
     * A list with at least one seat.
     *
     * @param number list number
     * @param designation designation; blank for an unnamed list
     * @param elected elected candidates in order of election; one for each seat
     */
    public record ElectedList(int number, String designation, List<Elected> elected) {

        /**
         * Copies the list.
         *
         * @param number list number
         * @param designation designation; blank for an unnamed list
         * @param elected elected candidates in order of election; one for each seat
         */
        public ElectedList {
            elected = List.copyOf(elected);
        }
    }

    /**
     * An elected candidate.
     *
     * @param candidate the candidate; its number is the place in the order of election, not on the list
     * @param byPreference whether elected by preference votes (P 15)
     */
    public record Elected(PublicCandidate candidate, boolean byPreference) {}
}
