package nl.zetel.law.registry.violating;

import nl.zetel.law.LegalBasis;

/** Stands for the test of {@link CitedRule}. */
@LegalBasis("Kieswet F 1(1)")
final class TestOfCitedRule {}
