package nl.zetel.server.gazette.domain;

import java.util.List;
import nl.zetel.server.designation.domain.DesignationCase;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.numbering.domain.NumberedCandidateList;

/**
 * What an announcement is written from: public data alone.
 *
 * @param election the election
 * @param place where the act takes place; blank for the address of the desk
 * @param decisions decided requests to register a designation
 * @param lists the numbered lists; empty before they are numbered
 * @param seats designation or number of each list with its votes and seats; empty before the result
 */
public record NoticeFacts(
        Election election,
        String place,
        List<DesignationCase> decisions,
        List<NumberedCandidateList> lists,
        List<ListSeats> seats) {

    /**
     * What a list got.
     *
     * @param number its number
     * @param designation its designation; blank for an unnamed list
     * @param votes its votes
     * @param seats its seats
     */
    public record ListSeats(int number, String designation, long votes, int seats) {}

    /** Copies the lists. */
    public NoticeFacts {
        decisions = List.copyOf(decisions);
        lists = List.copyOf(lists);
        seats = List.copyOf(seats);
    }

    /** Where the act takes place. */
    String where() {
        return place.isBlank()
                ? election.office().name() + ", " + election.office().address() + ", "
                        + election.office().postalCode() + " "
                        + election.office().locality()
                : place;
    }
}
