package nl.zetel.law.eligibility;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether somebody may be admitted to the council.
 *
 * @param assessment the outcome with what each test found
 * @param deferredUntil the day on which somebody becomes eighteen, if the age is all that stands in the way: the admission
 *     is then deferred, not refused for good
 */
public record MembershipAssessment(Assessment assessment, Optional<LocalDate> deferredUntil) {

    /** The outcome on the day of the decision. */
    public Outcome outcome() {
        return assessment.outcome();
    }
}
