package nl.zetel.server.deposit.matching;

/** The rules in the ladder by which a movement is recognised; the first that holds is applied. */
public enum Rule {
    /** Not booked, on another account, or not in euros. */
    X0(Confidence.NONE, "Niet te gebruiken"),
    /** Our own refund came back. */
    C0(Confidence.EXACT, "Terugbetaling teruggekomen"),
    /** A debit that undoes an earlier credit. */
    D1(Confidence.MEDIUM, "Ontvangst teruggedraaid"),
    /** Our refund was paid. */
    D2(Confidence.EXACT, "Terugbetaling uitgevoerd"),
    /** Another debit. */
    D3(Confidence.NONE, "Andere afschrijving"),
    /** One valid reference of an open expectation, and the amount is equal. */
    C1(Confidence.EXACT, "Kenmerk en bedrag kloppen"),
    /** No reference, but words, name and amount point to exactly one expectation. */
    C2(Confidence.HIGH, "Omschrijving, naam en bedrag kloppen"),
    /** Words or a name, but not unambiguous. */
    C3(Confidence.LOW, "Niet eenduidig"),
    /** The amount is that of several expectations of one group or payer together. */
    C4(Confidence.MEDIUM, "Som van verwachte bedragen"),
    /** Several valid references. */
    C5(Confidence.MEDIUM, "Meer dan een kenmerk"),
    /** A valid reference, and another amount. */
    C6(Confidence.LOW, "Kenmerk klopt, bedrag wijkt af"),
    /** A valid reference of what was paid already. */
    C7(Confidence.LOW, "Dubbel betaald"),
    /** A valid reference of ours that is unknown or withdrawn. */
    C8(Confidence.LOW, "Kenmerk onbekend of ingetrokken"),
    /** Nothing points to a deposit. */
    C9(Confidence.NONE, "Geen waarborgsom");

    private final Confidence confidence;
    private final String title;

    Rule(Confidence confidence, String title) {
        this.confidence = confidence;
        this.title = title;
    }

    /** How sure it is. */
    public enum Confidence {
        /** Beyond doubt. */
        EXACT,
        /** Very probable; one person confirms. */
        HIGH,
        /** Probable; a person divides or undoes. */
        MEDIUM,
        /** A person finds out. */
        LOW,
        /** Nothing was recognised. */
        NONE
    }

    /** How sure it is. */
    public Confidence confidence() {
        return confidence;
    }

    /** What it means, in Dutch. */
    public String title() {
        return title;
    }
}
