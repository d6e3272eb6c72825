package nl.zetel.law.list;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import nl.zetel.law.LegalBasis;

/**
 * When lists can be handed in.
 *
 * @param opens first moment
 * @param closes last moment
 */
@LegalBasis("Kieswet H 1(1)")
public record SubmissionHours(LocalDateTime opens, LocalDateTime closes) {

    /** From nine to seventeen o'clock on nomination day. */
    public static SubmissionHours on(LocalDate nominationDay) {
        return new SubmissionHours(nominationDay.atTime(LocalTime.of(9, 0)), nominationDay.atTime(LocalTime.of(17, 0)));
    }

    /** Whether a list that was handed in at that moment is in time; seventeen o'clock sharp is. */
    public boolean include(LocalDateTime moment) {
        return !moment.isBefore(opens) && !moment.isAfter(closes);
    }
}
