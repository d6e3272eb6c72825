package nl.zetel.law.eligibility;

import nl.zetel.law.LegalBasis;
import nl.zetel.law.Ruleset;

/** Which offices a member of the council may not hold. */
@LegalBasis("Gemeentewet 13")
public final class IncompatibleOffices {

    private IncompatibleOffices() {}

    /**
     * Whether the office is incompatible with membership.
     *
     * @param ruleset the rules on the day of the decision on admission
     * @param newCouncil whether the member enters with a newly elected council; its aldermen may be members until the new
     *     council has appointed theirs
     */
    @LegalBasis({"Gemeentewet 13(1)", "Gemeentewet 13(2)", "Gemeentewet 13(3)"})
    public static boolean isIncompatible(Office office, Ruleset ruleset, boolean newCouncil) {
        return switch (office) {
            case MINISTER,
                    STATE_SECRETARY,
                    COUNCIL_OF_STATE_MEMBER,
                    COURT_OF_AUDIT_MEMBER,
                    NATIONAL_OMBUDSMAN,
                    SUBSTITUTE_OMBUDSMAN,
                    KINGS_COMMISSIONER,
                    PROVINCIAL_EXECUTIVE_MEMBER,
                    PROVINCIAL_SECRETARY,
                    PROVINCIAL_REGISTRAR,
                    MAYOR,
                    ALDERMAN_ELSEWHERE,
                    LOCAL_AUDIT_MEMBER,
                    LOCAL_OMBUDSMAN,
                    MUNICIPAL_OFFICIAL -> true;
            case ALDERMAN_HERE -> !newCouncil;
            case SUBORDINATE_POLICE_OFFICER, PUBLIC_SCHOOL_OFFICIAL -> hasTextOf2026(ruleset);
            case CIVIL_REGISTRAR, EMERGENCY_SERVICES_VOLUNTEER -> false;
        };
    }

    private static boolean hasTextOf2026(Ruleset ruleset) {
        return ruleset.compareTo(Ruleset.R2026) >= 0;
    }
}
