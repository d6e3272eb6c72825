package nl.zetel.server.designation.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An appeal to the Afdeling bestuursrechtspraak of the Raad van State (Kieswet G 5), and what came of it.
 *
 * @param against what it is against
 * @param lodgedOn day on which it was lodged
 * @param late whether that was after the term; whether it is heard all the same is for the court
 * @param caseNumber number of the case; blank while unknown
 * @param recordedBy who recorded it
 * @param judgment the judgment; empty while it is pending
 */
public record Appeal(
        Against against,
        LocalDate lodgedOn,
        boolean late,
        String caseNumber,
        String recordedBy,
        Optional<Judgment> judgment) {

    /** What is appealed against. */
    public enum Against {
        /** The decision on a request (G 3). */
        DECISION,
        /** The deletion of a designation (G 3(7)). */
        DELETION,
        /** That a national or provincial designation does not count here (G 4(2)). */
        EXCLUSION
    }

    /** What the court decided. */
    public enum Outcome {
        /** The decision stands: the appeal is unfounded or not admissible, or was withdrawn. */
        STANDS,
        /** The decision is annulled; the committee decides again. */
        ANNULLED,
        /** The judgment takes its place, the other way round. */
        REPLACED
    }

    /**
     * A judgment.
     *
     * @param outcome what was decided
     * @param on day of the judgment
     * @param reference its number, such as an ECLI
     * @param recordedBy who recorded it
     */
    public record Judgment(Outcome outcome, LocalDate on, String reference, String recordedBy) {}

    /** Whether the court has not decided yet. */
    public boolean pending() {
        return judgment.isEmpty();
    }

    /** The same appeal, decided. */
    public Appeal judged(Judgment made) {
        return new Appeal(against, lodgedOn, late, caseNumber, recordedBy, Optional.of(made));
    }
}
