package nl.zetel.law.counting;

/**
 * When a number is strange beside those of the other stations. The law does not say; a municipality may choose.
 *
 * @param missingVotes votes that a list without any votes was expected to have
 * @param farVotes votes between a number and the expected one from which on it is strange
 * @param farFactor how many times one of them is at least the other
 * @param swapFactor the same where two digits changed places
 * @param deviationPerMille difference of a list's share to that at the neighbours, in thousandths of the votes
 * @param deviationVotes votes from which on a station is compared with its neighbours
 */
public record PlausibilityThresholds(
        int missingVotes, int farVotes, int farFactor, int swapFactor, int deviationPerMille, int deviationVotes) {

    /** Ten votes; forty votes and five times (three for a swap); a quarter of the votes from a hundred votes on. */
    public static final PlausibilityThresholds DEFAULT = new PlausibilityThresholds(10, 40, 5, 3, 250, 100);
}
