package nl.zetel.api.person;

/**
 * A group of a person's data that a source delivers or does not. Registers leave out what is empty, so an absent value
 * says "no" only where the source delivers that aspect.
 */
public enum PersonAspect {
    /** Name, title included. */
    NAME,
    /** Names of partners and how the person wishes to be addressed. */
    PARTNERS,
    /** Gender. */
    GENDER,
    /** Date of birth. */
    BIRTH,
    /** Nationalities. */
    NATIONALITIES,
    /** Municipality of registration and since when. */
    MUNICIPALITY,
    /** Kind of residence and address. */
    ADDRESS,
    /** Right of residence of a foreign national. */
    RESIDENCE_TITLE,
    /** Last settlement in the Netherlands. */
    SETTLEMENT,
    /** Exclusion from the franchise. */
    EXCLUSION,
    /** Day of death. */
    DEATH,
    /** Whether the record is kept up to date. */
    SUSPENSION,
    /** Whether data may not be given to third parties. */
    SECRECY
}
