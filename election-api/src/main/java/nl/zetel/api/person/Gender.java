package nl.zetel.api.person;

/** The gender as registered ("geslacht"). */
public enum Gender {
    MALE,
    FEMALE,
    UNKNOWN
}
