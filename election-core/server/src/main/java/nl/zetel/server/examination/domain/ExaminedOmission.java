package nl.zetel.server.examination.domain;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.zetel.law.list.Omission;
import nl.zetel.law.list.OmissionKind;

/**
 * An omission ("verzuim") that the rules proposed or a person found.
 *
 * @param id identifier
 * @param kind its letter
 * @param article the paragraph that names it
 * @param position position of the candidate whom it concerns; absent if it concerns the list
 * @param description what is missing
 * @param repair how it is repaired
 * @param review what a person made of it
 * @param repairedAt when it was repaired
 */
public record ExaminedOmission(
        String id,
        OmissionKind kind,
        String article,
        Optional<Integer> position,
        String description,
        String repair,
        Optional<Review> review,
        Optional<OffsetDateTime> repairedAt) {

    /** As the rules propose it. */
    public static ExaminedOmission of(Omission omission) {
        return new ExaminedOmission(
                UUID.randomUUID().toString(),
                omission.kind(),
                omission.article(),
                omission.position().isPresent()
                        ? Optional.of(omission.position().getAsInt())
                        : Optional.empty(),
                omission.description(),
                omission.repair(),
                Optional.empty(),
                Optional.empty());
    }

    /** Whether a person found that it is one. */
    public boolean confirmed() {
        return review.filter(Review::holds).isPresent();
    }

    /** Whether it is one and was not repaired. */
    public boolean stands() {
        return confirmed() && repairedAt.isEmpty();
    }

    /** What is missing, in the words of whoever reviewed it. */
    public String words() {
        return review.map(Review::text).filter(text -> !text.isBlank()).orElse(description);
    }

    /** With what a person made of it. */
    public ExaminedOmission reviewed(Review newReview) {
        return new ExaminedOmission(
                id, kind, article, position, description, repair, Optional.of(newReview), repairedAt);
    }

    /** Repaired. */
    public ExaminedOmission repaired(OffsetDateTime at) {
        return new ExaminedOmission(id, kind, article, position, description, repair, review, Optional.of(at));
    }
}
