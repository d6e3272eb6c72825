package nl.zetel.server.examination.domain;

/** What a person makes of a proposal of the rules. */
public enum Disposition {
    /** It is so. */
    CONFIRM,
    /** It is so, in other words or with another outcome. */
    CHANGE,
    /** It is not so. */
    REJECT
}
