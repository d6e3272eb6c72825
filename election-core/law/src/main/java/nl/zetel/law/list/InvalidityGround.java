package nl.zetel.law.list;

import nl.zetel.law.LegalBasis;

/** The grounds on which a list is invalid. */
@LegalBasis("Kieswet I 5")
public enum InvalidityGround {
    /** Not handed in on nomination day between nine and seventeen o'clock. */
    A,
    /** No proof of the deposit. */
    B,
    /** Too few valid support declarations. */
    C,
    /** Not on the prescribed form. */
    D,
    /** Not handed in by an entitled voter in person. */
    E,
    /** The submitter did not identify. */
    F,
    /** Every candidate is struck. */
    G;

    /** The letter, such as {@code a}. */
    public char letter() {
        return Character.toLowerCase(name().charAt(0));
    }

    /** The article, such as {@code Kieswet I 5(a)}. */
    public String article() {
        return "Kieswet I 5(" + letter() + ")";
    }

    /** One Dutch sentence. */
    public String detail() {
        return ListTexts.of("INVALID_" + name());
    }
}
