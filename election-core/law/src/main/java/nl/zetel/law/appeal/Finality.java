package nl.zetel.law.appeal;

import nl.zetel.law.LegalBasis;

/** Whether the decisions on the lists are final ("onherroepelijk"), so that the lists are published and papers destroyed. */
@LegalBasis("Kieswet I 17(1)")
public enum Finality {
    /** Somebody can still appeal. */
    TERM_RUNS,
    /** Somebody appealed and there is no judgment yet. */
    APPEAL_PENDING,
    /** Nothing can change any more. */
    FINAL;

    /**
     * How final the decisions are. An appeal that came too late counts until the court says so.
     *
     * @param termOver whether the last day to appeal has passed
     * @param pending appeals without a judgment, 0 or more
     */
    @LegalBasis("Kieswet I 17(1)")
    public static Finality of(boolean termOver, int pending) {
        if (pending > 0) {
            return APPEAL_PENDING;
        }
        return termOver ? FINAL : TERM_RUNS;
    }
}
