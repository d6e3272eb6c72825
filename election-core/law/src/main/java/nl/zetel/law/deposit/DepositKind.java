package nl.zetel.law.deposit;

import nl.zetel.law.LegalBasis;

/** What a deposit is paid for. */
@LegalBasis({"Kiesbesluit G 1(1)", "Kiesbesluit H 3(1)"})
public enum DepositKind {
    /** The registration of a designation. */
    REGISTRATION("waarborgsom registratie"),
    /** A candidate list. */
    NOMINATION("waarborgsom kandidaatstelling");

    private final String words;

    DepositKind(String words) {
        this.words = words;
    }

    /** The words that the transfer carries by law. */
    public String words() {
        return words;
    }
}
