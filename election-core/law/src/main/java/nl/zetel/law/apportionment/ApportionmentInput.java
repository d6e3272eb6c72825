package nl.zetel.law.apportionment;

import java.time.LocalDate;
import java.util.List;
import nl.zetel.law.LegalDay;

/**
 * What an apportionment is calculated from.
 *
 * @param seats seats of the council
 * @param nominationDay day of nomination, which chooses the version of the law
 * @param lists lists in any order
 * @param lots answers to the lots that were asked so far, in the order of asking
 */
public record ApportionmentInput(int seats, LocalDate nominationDay, List<ListVotes> lists, List<LotAnswer> lots) {

    /** Days from nomination to the vote (Kieswet J 1). */
    private static final int NOMINATION_TO_VOTE = 44;

    /** Copies the lists. */
    public ApportionmentInput {
        lists = List.copyOf(lists);
        lots = List.copyOf(lots);
    }

    /** For an election of which the day of the vote is known. */
    public static ApportionmentInput ofElectionDay(
            int seats, LocalDate electionDay, List<ListVotes> lists, List<LotAnswer> lots) {
        return new ApportionmentInput(seats, LegalDay.of(electionDay).minusDays(NOMINATION_TO_VOTE), lists, lots);
    }
}
