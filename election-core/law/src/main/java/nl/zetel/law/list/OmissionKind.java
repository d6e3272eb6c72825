package nl.zetel.law.list;

import nl.zetel.law.LegalBasis;

/** The omissions ("verzuimen") that can be repaired, by their letter. */
@LegalBasis("Kieswet I 2(1)")
public enum OmissionKind {
    /** Too few valid support declarations. */
    A,
    /** A settlement declaration is missing. */
    B,
    /** A candidate does not stand on the list as required. */
    C,
    /** A consent declaration, or the copy of an identity document, is missing. */
    D,
    /** The representative of a candidate outside the European part of the Netherlands is missing. */
    E,
    /** The proof of the deposit is missing. */
    F,
    /** Not handed in by an entitled voter in person. */
    G,
    /** The submitter did not identify. */
    H,
    /** A declaration about the designation is missing. */
    I;

    /** The letter, such as {@code a}. */
    public char letter() {
        return Character.toLowerCase(name().charAt(0));
    }

    /** The article, such as {@code Kieswet I 2(1)(a)}. */
    public String article() {
        return "Kieswet I 2(1)(" + letter() + ")";
    }
}
