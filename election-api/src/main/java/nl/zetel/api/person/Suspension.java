package nl.zetel.api.person;

import nl.zetel.api.PartialDate;

/**
 * The register no longer keeps the record up to date ("opschorting bijhouding").
 *
 * @param reason why
 * @param since from when
 */
public record Suspension(Reason reason, PartialDate since) {

    /** Why a record is no longer kept up to date. */
    public enum Reason {
        /** Deceased (O). */
        DEATH,
        /** Emigrated (E). */
        EMIGRATION,
        /** By decision of the minister (M). */
        MINISTERIAL_DECISION,
        /** In the register of non-residents (R). */
        NON_RESIDENT,
        /** Unknown, or a reason that this version does not know. */
        UNKNOWN
    }
}
