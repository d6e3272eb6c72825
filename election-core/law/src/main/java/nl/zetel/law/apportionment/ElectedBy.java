package nl.zetel.law.apportionment;

/** Why a candidate is elected. */
public enum ElectedBy {
    /** More votes than the preference threshold (P 15). */
    PREFERENCE,
    /** The place on the list (P 17). */
    LIST_ORDER
}
