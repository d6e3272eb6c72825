package nl.zetel.server.submission.domain;

/** The papers that belong to a list. */
public enum ChecklistItem {
    /** The list itself. */
    H_1("Kandidatenlijst (model H 1)"),
    /** Declaration about the designation. */
    H_3("Machtiging aanduiding (model H 3-1 of H 3-2)"),
    /** Support declarations. */
    H_4("Ondersteuningsverklaringen (model H 4)"),
    /** Consent declarations. */
    H_9("Instemmingsverklaringen (model H 9)"),
    /** Copies of identity documents of candidates outside the council. */
    IDENTITY_COPY("Kopieën van identiteitsbewijzen van kandidaten"),
    /** Proof of payment of the deposit. */
    DEPOSIT_PROOF("Bewijs van betaling van de waarborgsom"),
    /** Settlement declarations. */
    SETTLEMENT("Verklaringen van voorgenomen vestiging");

    private final String dutch;

    ChecklistItem(String dutch) {
        this.dutch = dutch;
    }

    /** What it is called. */
    public String dutch() {
        return dutch;
    }

    /**
     * A line of the checklist.
     *
     * @param item which papers
     * @param present whether they were handed in
     * @param note what the clerk noted; may be blank
     */
    public record Line(ChecklistItem item, boolean present, String note) {}
}
