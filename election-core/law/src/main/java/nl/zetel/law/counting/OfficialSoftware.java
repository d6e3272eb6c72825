package nl.zetel.law.counting;

import nl.zetel.law.LegalBasis;
import nl.zetel.law.Ruleset;

/** Whether the result has to be calculated with the software of the Kiesraad ("programmatuur"). */
@LegalBasis("Kieswet Ea 7(1)")
public final class OfficialSoftware {

    private OfficialSoftware() {}

    /** Whether a council election under those rules has to use it; since 1 August 2025. */
    public static boolean isRequired(Ruleset ruleset) {
        return ruleset.compareTo(Ruleset.R2026) >= 0;
    }
}
