package nl.zetel.server.election.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * The last election of the same council: the base of exemptions (H 4, H 14), the number of candidates (H 6) and the
 * numbering of lists (I 14).
 *
 * @param electionDay day of the vote
 * @param seats seats of the council then
 * @param lists lists then
 */
public record PreviousElection(LocalDate electionDay, int seats, List<PreviousList> lists) {

    /** Copies the list. */
    public PreviousElection {
        lists = List.copyOf(lists);
    }

    /**
     * A list of the last election.
     *
     * @param designation designation above it; blank if it had none
     * @param votes votes on it
     * @param seats seats that it got
     */
    public record PreviousList(String designation, long votes, int seats) {}
}
