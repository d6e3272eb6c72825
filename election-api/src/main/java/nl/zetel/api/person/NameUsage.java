package nl.zetel.api.person;

/** How a person wishes to be addressed ("aanduiding naamgebruik"). */
public enum NameUsage {
    /** Own surname (E). */
    OWN,
    /** The partner's surname (P). */
    PARTNER,
    /** The partner's surname, then the own (V). */
    PARTNER_OWN,
    /** The own surname, then the partner's (N). */
    OWN_PARTNER
}
