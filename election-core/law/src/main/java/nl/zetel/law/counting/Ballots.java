package nl.zetel.law.counting;

/**
 * The ballots of a station, by the letters of the certified report. An empty field is 0.
 *
 * @param onCandidates E: votes on candidates
 * @param blank F: blank ballots ("blanco")
 * @param invalid G: invalid ballots ("ongeldig")
 * @param cast H: all votes cast
 */
public record Ballots(long onCandidates, long blank, long invalid, long cast) {

    /** @throws nl.zetel.law.RefusalException if a number is negative or more than 999,999,999 */
    public Ballots {
        Numbers.check(onCandidates, blank, invalid, cast);
    }
}
