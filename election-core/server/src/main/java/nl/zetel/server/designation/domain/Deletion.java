package nl.zetel.server.designation.domain;

import java.time.LocalDate;
import java.util.Optional;
import nl.zetel.law.designation.DeletionGround;

/**
 * The deletion of a designation ("schrapping", Kieswet G 3(7)).
 *
 * @param ground the ground
 * @param reason what it goes by
 * @param proposedBy who proposed it
 * @param decidedBy member of the committee who recorded the decision; empty while there is none
 * @param decidedOn day of the decision
 * @param publishedOn day on which it was published; from then on the term to appeal runs
 */
public record Deletion(
        DeletionGround ground,
        String reason,
        String proposedBy,
        Optional<String> decidedBy,
        Optional<LocalDate> decidedOn,
        Optional<LocalDate> publishedOn) {

    /** Decided. */
    public Deletion decided(String by, LocalDate on) {
        return new Deletion(ground, reason, proposedBy, Optional.of(by), Optional.of(on), publishedOn);
    }

    /** Published. */
    public Deletion published(LocalDate on) {
        return new Deletion(ground, reason, proposedBy, decidedBy, decidedOn, Optional.of(on));
    }
}
