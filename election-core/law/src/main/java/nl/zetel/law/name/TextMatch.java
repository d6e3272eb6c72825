package nl.zetel.law.name;

/** How two texts resemble each other. */
enum TextMatch {
    /** The same characters. */
    EXACT,
    /** The same but for capitals, accents, blanks and the kind of hyphen or apostrophe. */
    FORM,
    /** Another text. */
    DIFFERENT;

    static TextMatch of(String first, String second) {
        if (first.equals(second)) {
            return EXACT;
        }
        return Folding.equal(first, second) ? FORM : DIFFERENT;
    }

    /** Compares two texts in two parts each, as if a blank stood between the parts. */
    static boolean isSameDividedOtherwise(String first1, String first2, String second1, String second2) {
        return Folding.mayEndAlike(first2, second2) && of(first1 + " " + first2, second1 + " " + second2) != DIFFERENT;
    }
}
