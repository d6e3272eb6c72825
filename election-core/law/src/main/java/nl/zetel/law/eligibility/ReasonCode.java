package nl.zetel.law.eligibility;

import static nl.zetel.law.eligibility.Outcome.NO;
import static nl.zetel.law.eligibility.Outcome.UNDETERMINED;
import static nl.zetel.law.eligibility.Outcome.YES;

/** What a test can find; the names are stable codes. */
public enum ReasonCode {
    /** The register knows nobody with the number. */
    NOT_FOUND(NO, Rule.RESIDENCE),
    /** The register knows several persons with the number. */
    SEVERAL_PERSONS(UNDETERMINED, Rule.RESIDENCE),
    /** The register could not be consulted. */
    REGISTER_UNAVAILABLE(UNDETERMINED, Rule.RESIDENCE),

    /** Not registered as deceased on the last day that matters. */
    ALIVE(YES, Rule.RESIDENCE),
    /** Deceased. */
    DECEASED(NO, Rule.RESIDENCE),
    /** Deceased, but the register does not say exactly when. */
    DEATH_DATE_UNCERTAIN(UNDETERMINED, Rule.RESIDENCE),
    /** The source says nothing of death. */
    DEATH_NOT_DELIVERED(UNDETERMINED, Rule.RESIDENCE),

    /** Emigrated before the reference day. */
    EMIGRATED(NO, Rule.RESIDENCE),
    /** Registered as a non-resident before the reference day. */
    NON_RESIDENT(NO, Rule.RESIDENCE),
    /** Emigrated or became a non-resident on or after the reference day, or on a day that is not known. */
    DEPARTURE_UNCERTAIN(UNDETERMINED, Rule.RESIDENCE),
    /** The record is no longer kept up to date for another reason. */
    RECORD_CLOSED(UNDETERMINED, Rule.RESIDENCE),
    /** The source does not say whether the record is kept up to date. */
    SUSPENSION_NOT_DELIVERED(UNDETERMINED, Rule.RESIDENCE),

    /** Registered with an address in the municipality on the reference day. */
    RESIDENT(YES, Rule.PRESUMED_RESIDENCE),
    /** Registered in another municipality on the reference day. */
    OTHER_MUNICIPALITY(NO, Rule.RESIDENCE),
    /** Registered in another municipality, but perhaps not yet on the reference day. */
    MOVED_AWAY_LATER(UNDETERMINED, Rule.RESIDENCE),
    /** Registered in the municipality after the reference day only. */
    MOVED_IN_LATER(NO, Rule.RESIDENCE),
    /** Not known whether the registration in the municipality preceded the reference day. */
    MOVE_DATE_UNCERTAIN(UNDETERMINED, Rule.RESIDENCE),
    /** The register names no municipality. */
    MUNICIPALITY_UNKNOWN(UNDETERMINED, Rule.RESIDENCE),
    /** Registered with a residence outside the Netherlands. */
    RESIDENCE_ABROAD(NO, Rule.RESIDENCE),
    /** The kind of residence is unknown. */
    RESIDENCE_UNKNOWN(UNDETERMINED, Rule.RESIDENCE),
    /** The register doubts the residence. */
    RESIDENCE_UNDER_INVESTIGATION(UNDETERMINED, Rule.PRESUMED_RESIDENCE),
    /** It was established that the person does not live at the address. */
    NOT_AT_ADDRESS(UNDETERMINED, Rule.PRESUMED_RESIDENCE),

    /** Eighteen or older on the day that counts. */
    OF_AGE(YES, Rule.AGE),
    /** Not yet eighteen on the day that counts. */
    UNDER_AGE(NO, Rule.AGE),
    /** The date of birth is not known well enough. */
    AGE_UNCERTAIN(UNDETERMINED, Rule.AGE),
    /** The register doubts the date of birth. */
    BIRTH_UNDER_INVESTIGATION(UNDETERMINED, Rule.AGE),

    /** No exclusion is registered for the reference day. */
    NOT_EXCLUDED(YES, Rule.EXCLUSION),
    /** Excluded from the franchise. */
    EXCLUDED(NO, Rule.EXCLUSION),
    /** An exclusion that ends around the reference day, or on a day that is not known exactly. */
    EXCLUSION_END_UNCERTAIN(UNDETERMINED, Rule.EXCLUSION),
    /** The source says nothing of exclusions. */
    EXCLUSION_NOT_DELIVERED(UNDETERMINED, Rule.EXCLUSION),

    /** Dutch. */
    DUTCH(YES, Rule.UNION_CITIZEN),
    /** National of a member state of the European Union. */
    UNION_CITIZEN(YES, Rule.UNION_CITIZEN),
    /** Treated as a Dutch national; whether that suffices is for a person to say. */
    TREATED_AS_DUTCH(UNDETERMINED, Rule.UNION_CITIZEN),
    /** A nationality that gave the citizenship of the Union to some of those who hold it. */
    UNION_CITIZENSHIP_DOUBTFUL(UNDETERMINED, Rule.UNION_CITIZEN),
    /** The register doubts the nationality. */
    NATIONALITY_UNDER_INVESTIGATION(UNDETERMINED, Rule.UNION_CITIZEN),
    /** The source names no nationality. */
    NATIONALITY_NOT_DELIVERED(UNDETERMINED, Rule.UNION_CITIZEN),

    /** A qualifying right of residence for five years. */
    LAWFULLY_RESIDENT(YES, Rule.LAWFUL_RESIDENCE),
    /** A right of residence that does not qualify. */
    TITLE_DOES_NOT_QUALIFY(NO, Rule.LAWFUL_RESIDENCE),
    /** No right of residence is registered. */
    NO_RESIDENCE_TITLE(UNDETERMINED, Rule.LAWFUL_RESIDENCE),
    /** A right of residence of which the meaning is not known or no longer current. */
    TITLE_UNKNOWN(UNDETERMINED, Rule.LAWFUL_RESIDENCE),
    /** The right of residence did not certainly last on the reference day. */
    TITLE_NOT_ON_DAY(UNDETERMINED, Rule.LAWFUL_RESIDENCE),
    /** The register doubts the right of residence. */
    TITLE_UNDER_INVESTIGATION(UNDETERMINED, Rule.LAWFUL_RESIDENCE),
    /** A qualifying right of residence that began less than five years ago; an earlier one may precede it. */
    TITLE_TOO_RECENT(UNDETERMINED, Rule.FIVE_YEARS),
    /** The source says nothing of rights of residence. */
    TITLE_NOT_DELIVERED(UNDETERMINED, Rule.LAWFUL_RESIDENCE),

    /** In the Netherlands for five years or since birth. */
    FIVE_YEARS_RESIDENT(YES, Rule.FIVE_YEARS),
    /** Settled in the Netherlands less than five years ago. */
    SETTLED_TOO_RECENTLY(NO, Rule.FIVE_YEARS),
    /** Settled less than five years ago from the Caribbean Netherlands, where lawful residence counts. */
    SETTLED_FROM_CARIBBEAN(UNDETERMINED, Rule.FIVE_YEARS),
    /** Not known whether the settlement is five years old. */
    SETTLEMENT_DATE_UNCERTAIN(UNDETERMINED, Rule.FIVE_YEARS),
    /** The source says nothing of settlement. */
    SETTLEMENT_NOT_DELIVERED(UNDETERMINED, Rule.FIVE_YEARS),

    /** Member of another state's mission, or of such a member's household, and not Dutch. */
    DIPLOMAT(NO, Rule.DIPLOMAT),
    /** Holds no office that is incompatible with membership. */
    COMPATIBLE(YES, Rule.INCOMPATIBLE_OFFICE),
    /** Holds an office that is incompatible with membership. */
    INCOMPATIBLE_OFFICE(NO, Rule.INCOMPATIBLE_OFFICE);

    private final Outcome outcome;
    private final Rule rule;

    ReasonCode(Outcome outcome, Rule rule) {
        this.outcome = outcome;
        this.rule = rule;
    }

    /** What this finding alone leads to. */
    public Outcome outcome() {
        return outcome;
    }

    Rule rule() {
        return rule;
    }
}
