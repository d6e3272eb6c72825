package nl.zetel.server.deposit.matching;

/** What is to be done with a movement. */
public enum Effect {
    /** Forget it; only count it. Movements that concern no deposit are not ours to keep. */
    DROP,
    /** Keep it for a person: it concerns a deposit but cannot be used as it is. */
    REFUSE,
    /** Match it to its one candidate; can be undone. */
    MATCH,
    /** Match it to its one candidate after a person confirmed the reference that was corrected. */
    CONFIRM,
    /** Propose its one candidate. */
    PROPOSE,
    /** Show the candidates without choosing one. */
    CHOOSE,
    /** A person divides it over the candidates. */
    SPLIT,
    /** A person decides on what is too little or too much. */
    DECIDE_AMOUNT,
    /** Propose to pay it back, because its candidate was paid before. */
    PROPOSE_REFUND,
    /** A person finds out what the reference stands for. */
    INVESTIGATE,
    /** Propose to undo the matches of the receipts. */
    PROPOSE_UNMATCH,
    /** The refund was paid. */
    LINK_REFUND,
    /** The refund came back and is open again; never a new deposit. */
    REOPEN_REFUND;

    /** Whether the movement is kept. */
    public boolean kept() {
        return this != DROP;
    }
}
