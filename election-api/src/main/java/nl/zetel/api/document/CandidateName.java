package nl.zetel.api.document;

/**
 * A candidate's name as it stands on a list. A part that is absent is blank.
 *
 * @param initials initials with points, such as {@code R.A.C.J.}
 * @param firstName first name ("roepnaam")
 * @param prefix prefix of the surname, such as {@code van der}
 * @param surname surname without prefix
 */
public record CandidateName(String initials, String firstName, String prefix, String surname) {}
