package nl.zetel.server.appointment.domain;

import nl.zetel.api.document.CandidateName;

/**
 * The candidate who is appointed, as the list named them.
 *
 * @param list number of the list
 * @param listId identifier of the list
 * @param designation designation above it; blank if it had none
 * @param candidate position on the list
 * @param name name on the list
 * @param represented whether a representative acts for the candidate (H 10)
 */
public record Candidacy(
        int list, String listId, String designation, int candidate, CandidateName name, boolean represented) {

    /** The name in one line, such as {@code J. (Jan) de Vries}. */
    public String displayName() {
        return line(name);
    }

    /** A name in one line. */
    public static String line(CandidateName name) {
        String called = name.firstName().isBlank() ? "" : "(" + name.firstName() + ")";
        return String.join(" ", name.initials(), called, name.prefix(), name.surname())
                .replaceAll(" +", " ")
                .strip();
    }

    /** Whether it is that place on that list. */
    public boolean is(int otherList, int otherCandidate) {
        return list == otherList && candidate == otherCandidate;
    }
}
