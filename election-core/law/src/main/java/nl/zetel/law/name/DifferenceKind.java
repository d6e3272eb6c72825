package nl.zetel.law.name;

import static nl.zetel.api.Severity.ERROR;
import static nl.zetel.api.Severity.INFO;
import static nl.zetel.api.Severity.WARNING;

import nl.zetel.api.Severity;

/**
 * How a notation can differ from the register or from the rules; the names are stable codes. An ERROR is an omission of
 * Kieswet I 2(1)(c) to propose, a WARNING is for a person to look at.
 */
public enum DifferenceKind {
    /** The initials are not those of the given names. */
    INITIALS_DIFFER(NotationField.INITIALS, ERROR),
    /** Some of the initials are left out. */
    INITIALS_INCOMPLETE(NotationField.INITIALS, ERROR),
    /** The right initials, but not one capital with a dot each. */
    INITIALS_FORM(NotationField.INITIALS, WARNING),
    /** The prefix is another. */
    PREFIX_DIFFERS(NotationField.PREFIX, ERROR),
    /** The right prefix, but with other capitals, accents or blanks. */
    PREFIX_FORM(NotationField.PREFIX, WARNING),
    /** The right name, but divided otherwise between prefix and surname. */
    PREFIX_MISPLACED(NotationField.PREFIX, WARNING),
    /** A title or predicate that the register does not know. */
    TITLE_NOT_REGISTERED(NotationField.PREFIX, WARNING),
    /** A registered title or predicate in another form. */
    TITLE_FORM(NotationField.PREFIX, WARNING),
    /** A title or predicate stands in the field of the prefix. */
    TITLE_IN_PREFIX(NotationField.PREFIX, WARNING),
    /** The surname is another. */
    SURNAME_DIFFERS(NotationField.SURNAME, ERROR),
    /** The right surname, but with other capitals, accents, blanks or hyphens. */
    SURNAME_FORM(NotationField.SURNAME, WARNING),
    /** The surname is missing. */
    SURNAME_MISSING(NotationField.SURNAME, ERROR),
    /** The register does not know the surname. */
    SURNAME_UNVERIFIABLE(NotationField.SURNAME, WARNING),
    /** An allowed addition, such as {@code jr.}. */
    ADDITION(NotationField.SURNAME, INFO),
    /** Characters that a list cannot hold. */
    CHARACTERS(NotationField.SURNAME, WARNING),
    /** The date of birth is another. */
    BIRTH_DIFFERS(NotationField.BIRTH, ERROR),
    /** The date of birth is missing or incomplete. */
    BIRTH_MISSING(NotationField.BIRTH, ERROR),
    /** The register does not know the whole date of birth. */
    BIRTH_UNVERIFIABLE(NotationField.BIRTH, WARNING),
    /** The residence is neither the registered place nor the municipality. */
    RESIDENCE_DIFFERS(NotationField.RESIDENCE, ERROR),
    /** The residence is missing. */
    RESIDENCE_MISSING(NotationField.RESIDENCE, ERROR),
    /** The right residence, but with other capitals, accents or blanks. */
    RESIDENCE_FORM(NotationField.RESIDENCE, WARNING),
    /** The register does not say where the candidate lives. */
    RESIDENCE_UNVERIFIABLE(NotationField.RESIDENCE, WARNING),
    /** The country of a residence outside the Netherlands is missing. */
    COUNTRY_MISSING(NotationField.RESIDENCE, ERROR),
    /** Another mark than (m) or (v). */
    MARK_NOT_ALLOWED(NotationField.GENDER_MARK, ERROR),
    /** The mark is not that of the registered gender. */
    MARK_DIFFERS(NotationField.GENDER_MARK, ERROR),
    /** The register does not know the gender. */
    MARK_UNVERIFIABLE(NotationField.GENDER_MARK, WARNING);

    private final NotationField field;
    private final Severity severity;

    DifferenceKind(NotationField field, Severity severity) {
        this.field = field;
        this.severity = severity;
    }

    /** The part of the notation. */
    public NotationField field() {
        return field;
    }

    /** How serious it is. */
    public Severity severity() {
        return severity;
    }

    /** One Dutch sentence that says what is wrong and what to do, without personal data. */
    public String message() {
        return NameTexts.of(name());
    }
}
