package nl.zetel.law.registry.violating;

/** Computes something and cites nothing. */
public final class RuleWithoutCitation {

    private RuleWithoutCitation() {}

    /** Computes. */
    public static int twice(int number) {
        return 2 * number;
    }
}
