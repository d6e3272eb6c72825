package nl.zetel.server.nomination.domain;

/** What a person made of a finding. */
public enum Disposition {
    /** The list stands as it is; the finding is no objection. */
    ACCEPT,
    /** The notation is corrected ex officio ("ambtshalve"); the list itself stays as it was handed in. */
    CORRECT,
    /** The finding stands in the way: the examination makes an omission or a ground to strike of it. */
    OMISSION
}
