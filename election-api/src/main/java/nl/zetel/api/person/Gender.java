package nl.zetel.api.person;

/** The gender as registered ("geslacht"). */
public enum Gender {
    /** Male ("man"). */
    MALE,
    /** Female ("vrouw"). */
    FEMALE,
    /** Neither of them, or not known. */
    UNKNOWN
}
