package nl.zetel.law.eligibility;

import nl.zetel.law.LegalBasis;

/** An office or employment that may be incompatible with membership of the council ("onverenigbare betrekking"). */
@LegalBasis("Gemeentewet 13")
public enum Office {
    /** Minister. */
    MINISTER,
    /** State secretary. */
    STATE_SECRETARY,
    /** Member of the Council of State. */
    COUNCIL_OF_STATE_MEMBER,
    /** Member of the Court of Audit. */
    COURT_OF_AUDIT_MEMBER,
    /** National ombudsman. */
    NATIONAL_OMBUDSMAN,
    /** Substitute ombudsman. */
    SUBSTITUTE_OMBUDSMAN,
    /** King's commissioner. */
    KINGS_COMMISSIONER,
    /** Member of the provincial executive. */
    PROVINCIAL_EXECUTIVE_MEMBER,
    /** Secretary of the province. */
    PROVINCIAL_SECRETARY,
    /** Registrar of the provincial council. */
    PROVINCIAL_REGISTRAR,
    /** Mayor of any municipality. */
    MAYOR,
    /** Alderman of the municipality of this council. */
    ALDERMAN_HERE,
    /** Alderman of another municipality. */
    ALDERMAN_ELSEWHERE,
    /** Member of the local court of audit. */
    LOCAL_AUDIT_MEMBER,
    /** Local ombudsman or member of the committee in their place. */
    LOCAL_OMBUDSMAN,
    /** Civil servant in the service of, or subordinate to, this municipality. */
    MUNICIPAL_OFFICIAL,
    /** Police officer who works subordinate to this municipality; named in the text of 2026. */
    SUBORDINATE_POLICE_OFFICER,
    /** Registrar of births, deaths and marriages. */
    CIVIL_REGISTRAR,
    /** Volunteer, or person under a statutory duty, of the emergency services. */
    EMERGENCY_SERVICES_VOLUNTEER,
    /** Civil servant at a public school; excepted in the text of 2015, no longer in that of 2026. */
    PUBLIC_SCHOOL_OFFICIAL
}
