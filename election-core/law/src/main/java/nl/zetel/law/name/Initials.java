package nl.zetel.law.name;

import nl.zetel.api.person.PersonName;
import nl.zetel.law.LegalBasis;

/**
 * Initials ("voorletters"): one letter with a dot for every given name. A name with a hyphen is one name, and a name that
 * begins with a digraph gives its first letter: Theo is T., Willem-Alexander is W., IJsbrand is I.
 */
@LegalBasis("Kiesbesluit H 2(1)")
public final class Initials {

    private Initials() {}

    /** The initials of a registered name, such as {@code A.B.}; blank for somebody without given names. */
    public static String of(PersonName name) {
        return name.givenNames().isBlank() ? dotted(firstLetters(name.initials())) : ofGivenNames(name.givenNames());
    }

    private static String ofGivenNames(String givenNames) {
        StringBuilder initials = new StringBuilder();
        boolean inName = false;
        for (int i = 0; i < givenNames.length(); i++) {
            char character = givenNames.charAt(i);
            if (Character.isWhitespace(character)) {
                inName = false;
            } else if (!inName && Character.isLetter(character)) {
                initials.append(Character.toUpperCase(character)).append('.');
                inName = true;
            }
        }
        return initials.toString();
    }

    /** The first letter of every group that a dot or a blank ends: {@code Th.G.M.} gives {@code TGM}. */
    static String firstLetters(String initials) {
        StringBuilder letters = new StringBuilder();
        boolean inGroup = false;
        for (int i = 0; i < initials.length(); i++) {
            char character = initials.charAt(i);
            if (character == '.' || Character.isWhitespace(character)) {
                inGroup = false;
            } else if (!inGroup && Character.isLetter(character)) {
                letters.append(Character.toUpperCase(character));
                inGroup = true;
            }
        }
        return letters.toString();
    }

    /** Every letter: {@code AB} gives {@code AB}. */
    static String allLetters(String initials) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < initials.length(); i++) {
            if (Character.isLetter(initials.charAt(i))) {
                letters.append(Character.toUpperCase(initials.charAt(i)));
            }
        }
        return letters.toString();
    }

    static String dotted(String letters) {
        StringBuilder initials = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            initials.append(letters.charAt(i)).append('.');
        }
        return initials.toString();
    }

    /** Whether the text has the form of one capital with a dot for every name. */
    static boolean isInForm(String initials) {
        return initials.equals(dotted(allLetters(initials)));
    }
}
