package nl.zetel.law.registry.violating;

import nl.zetel.law.LegalBasis;

/** Cites an article that no registry has, and something that is no citation. */
@LegalBasis({"Kieswet Q 99(1)", "ergens in de wet"})
public final class RuleOutsideTheRegistry {

    private RuleOutsideTheRegistry() {}

    /** Computes. */
    public static int thrice(int number) {
        return 3 * number;
    }
}
