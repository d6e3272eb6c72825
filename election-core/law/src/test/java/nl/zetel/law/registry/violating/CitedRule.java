package nl.zetel.law.registry.violating;

import nl.zetel.law.LegalBasis;

/** Breaks nothing by itself. */
public final class CitedRule {

    private CitedRule() {}

    /** Computes. */
    @LegalBasis("Kieswet F 1(1)")
    public static int half(int number) {
        return number / 2;
    }
}
