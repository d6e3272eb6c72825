package nl.zetel.api;

/** How serious a finding is. */
public enum Severity {
    /** Blocks the step until it is solved. */
    ERROR,
    /** Does not block; a person has to look at it. */
    WARNING,
    /** Good to know. */
    INFO
}
