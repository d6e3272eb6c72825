package nl.zetel.law.designation;

/** What the rules say about one ground of refusal. They propose; the committee decides. */
public enum Verdict {
    /** The ground is there: refusal is proposed. */
    REFUSE,
    /** The ground may be there: a person looks at it. */
    WARN,
    /** Only people can judge this ground. */
    COMMITTEE,
    /** The ground is not there. */
    CLEAR
}
