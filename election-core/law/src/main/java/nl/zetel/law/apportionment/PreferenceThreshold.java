package nl.zetel.law.apportionment;

import nl.zetel.law.Fraction;
import nl.zetel.law.LegalBasis;

/**
 * The preference threshold ("voorkeursdrempel"); a candidate needs more.
 *
 * @param percentage percentage of the electoral quota
 * @param votes the same in votes, exact
 */
@LegalBasis("Kieswet P 15(1)")
public record PreferenceThreshold(int percentage, Fraction votes) {}
