package nl.zetel.law.list;

import nl.zetel.law.LegalBasis;

/**
 * What the law leaves open about names and designations on more than one list.
 *
 * @param struckStillCounts whether a name, or a designation, that was struck from one list on an earlier ground still
 *     counts as standing on it
 * @param lateStillCounts whether a list that was not handed in within the hours counts as handed in
 */
@LegalBasis({"Kieswet I 6(1)(g)", "Kieswet I 6(2)(b)"})
public record StrikeReading(boolean struckStillCounts, boolean lateStillCounts) {

    /** Neither counts: the order of the grounds has a meaning, and lists are handed in within the hours. */
    public static final StrikeReading STANDARD = new StrikeReading(false, false);
}
