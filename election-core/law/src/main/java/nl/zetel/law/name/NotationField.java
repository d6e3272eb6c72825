package nl.zetel.law.name;

/** A part of a candidate's notation. */
public enum NotationField {
    /** Initials. */
    INITIALS,
    /** Prefix of the surname, with a title if there is one. */
    PREFIX,
    /** Surname. */
    SURNAME,
    /** Date of birth. */
    BIRTH,
    /** Place of residence. */
    RESIDENCE,
    /** Gender in brackets. */
    GENDER_MARK
}
