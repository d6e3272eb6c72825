package nl.zetel.law.designation;

/**
 * A known designation that looks like the one that was requested.
 *
 * @param known the known designation
 * @param likeness how they are alike
 */
public record SimilarDesignation(KnownDesignation known, Likeness likeness) {}
