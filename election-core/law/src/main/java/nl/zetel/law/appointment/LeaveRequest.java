package nl.zetel.law.appointment;

import java.time.LocalDate;
import java.util.Optional;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.LegalDay;

/**
 * A member's request for temporary leave ("tijdelijk ontslag").
 *
 * @param reason why
 * @param requested the day of the request
 * @param note whether the note of a doctor or midwife was handed in
 * @param earlierLeaves how often leave was granted in this term before
 * @param termEnds the day on which the council steps down
 */
@LegalBasis("Kieswet X 10")
public record LeaveRequest(Reason reason, LocalDate requested, boolean note, int earlierLeaves, LocalDate termEnds) {

    /** @throws nl.zetel.law.RefusalException {@code DATE_OUT_OF_RANGE} for days outside the years 1 to 9999 */
    public LeaveRequest {
        LegalDay.of(requested);
        LegalDay.of(termEnds);
    }

    /** Why. */
    public sealed interface Reason {}

    /**
     * Pregnancy and childbirth.
     *
     * @param dueDate the expected day of childbirth by the note
     * @param start the day on which the leave is to begin
     */
    public record Pregnancy(LocalDate dueDate, LocalDate start) implements Reason {

        /** @throws nl.zetel.law.RefusalException {@code DATE_OUT_OF_RANGE} for days outside the years 1 to 9999 */
        public Pregnancy {
            LegalDay.of(dueDate);
            LegalDay.of(start);
        }
    }

    /**
     * Illness.
     *
     * @param weeks weeks that the note expects it to last at least
     * @param decided the day on which the decision is made known; the leave begins the day after; absent while that is open
     */
    public record Illness(int weeks, Optional<LocalDate> decided) implements Reason {

        /** @throws nl.zetel.law.RefusalException {@code DATE_OUT_OF_RANGE} for a day outside the years 1 to 9999 */
        public Illness {
            decided.ifPresent(LegalDay::of);
        }
    }
}
