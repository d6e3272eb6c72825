package nl.zetel.law.name;

import java.util.Locale;
import nl.zetel.law.LegalBasis;

/** Further indications of a name ("nadere aanduidingen"): sr., jr. and abbreviated patronymics, and nothing else. */
@LegalBasis("Kiesbesluit H 2(2)")
final class Additions {

    private Additions() {}

    /** Where an allowed addition at the end of the surname begins, the blank before it included; its length if none. */
    static int start(String surname) {
        int blank = surname.lastIndexOf(' ');
        boolean addition = blank > 0 && surname.endsWith(".") && isAllowed(surname.substring(blank + 1));
        return addition ? blank : surname.length();
    }

    private static boolean isAllowed(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.equals("jr.")
                || lower.equals("sr.")
                || isPatronymic(lower, "zn.")
                || isPatronymic(lower, "dr.")
                || isPatronymic(lower, "z.");
    }

    /** Such as {@code Pzn.} or {@code Jansdr.}: a name, or its beginning, before the abbreviation. */
    private static boolean isPatronymic(String word, String ending) {
        return word.endsWith(ending)
                && word.length() > ending.length()
                && word.substring(0, word.length() - ending.length()).chars().allMatch(Character::isLetter);
    }
}
