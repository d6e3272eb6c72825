package nl.zetel.law.counting;

/**
 * The votes on a candidate at a station.
 *
 * @param number number on the list
 * @param votes votes; an empty field is 0
 */
public record CandidateCount(int number, long votes) {

    /** @throws nl.zetel.law.RefusalException if the votes are negative or more than 999,999,999 */
    public CandidateCount {
        Numbers.check(votes);
    }
}
