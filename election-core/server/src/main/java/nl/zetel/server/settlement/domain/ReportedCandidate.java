package nl.zetel.server.settlement.domain;

import java.util.Locale;
import java.util.Optional;
import nl.zetel.api.PartialDate;
import nl.zetel.api.document.CandidateName;

/**
 * A candidate in a report. Personal data.
 *
 * @param name name as it stands on the list
 * @param birth date of birth, if the list has it
 * @param locality place of residence
 * @param designation what stands above the list; blank for one without a designation
 * @param listId the list, if it is one of this election
 * @param position position on that list
 */
public record ReportedCandidate(
        CandidateName name,
        Optional<PartialDate> birth,
        String locality,
        String designation,
        Optional<String> listId,
        Optional<Integer> position) {

    /** How sure it is that two candidates are one person. */
    public enum Likeness {
        /** Name and date of birth are the same. */
        SAME,
        /** The name is the same, and one of the two has no date of birth. */
        POSSIBLE,
        /** Another person. */
        OTHER
    }

    /** Compares surname and initials by their letters, and the date of birth. */
    public Likeness compare(ReportedCandidate other) {
        if (!letters(name).equals(letters(other.name))) {
            return Likeness.OTHER;
        }
        if (birth.isEmpty() || other.birth.isEmpty()) {
            return Likeness.POSSIBLE;
        }
        return birth.equals(other.birth) ? Likeness.SAME : Likeness.OTHER;
    }

    private static String letters(CandidateName name) {
        StringBuilder letters = new StringBuilder();
        (name.prefix() + name.surname() + "/" + name.initials())
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(each -> Character.isLetter(each) || each == '/')
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** Does not show personal data. */
    @Override
    public String toString() {
        return "ReportedCandidate[…]";
    }
}
