package nl.zetel.law.apportionment;

import nl.zetel.law.LegalBasis;

/**
 * The votes on one candidate.
 *
 * @param number place on the list, 1 or more; gaps are allowed
 * @param votes votes, not negative
 * @param deceased whether the candidate has died; the votes keep counting for the list
 */
@LegalBasis("Kieswet P 19a")
public record CandidateVotes(int number, long votes, boolean deceased) {

    /** A living candidate. */
    public static CandidateVotes of(int number, long votes) {
        return new CandidateVotes(number, votes, false);
    }
}
