package nl.zetel.law.designation;

/** What is handed in with a request to register a designation (G 3(3)). */
public enum RequestDocument {
    /** Copy of the notarial deed with the association's statutes. */
    NOTARIAL_DEED,
    /** Extract of the trade register; no longer from 2023. */
    TRADE_REGISTER_EXTRACT,
    /** Proof that the deposit was paid. */
    PAYMENT_PROOF,
    /** Declaration that names the authorised agent and the deputy agent. */
    AGENT_DECLARATION
}
