package nl.zetel.law.apportionment;

import java.util.List;

/**
 * A candidate list ("kandidatenlijst") with the votes on its candidates.
 *
 * @param number number of the list, 1 or more; gaps between lists are allowed
 * @param candidates candidates in any order; their numbers give the order on the list
 */
public record ListVotes(int number, List<CandidateVotes> candidates) {

    /** Copies the candidates. */
    public ListVotes {
        candidates = List.copyOf(candidates);
    }
}
