package nl.zetel.law.list;

import nl.zetel.law.LegalBasis;

/**
 * A correction of a designation to what is registered, which the committee makes without being asked.
 *
 * @param from as it stands above the list
 * @param to as it is registered
 */
@LegalBasis("Kieswet I 6(3)")
public record DesignationCorrection(String from, String to) {}
