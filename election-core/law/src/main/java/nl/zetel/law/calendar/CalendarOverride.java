package nl.zetel.law.calendar;

import java.time.OffsetDateTime;
import java.util.Optional;
import nl.zetel.law.LegalDay;
import nl.zetel.law.RefusalException;

/**
 * Another day or hour that a municipality set, with its reason.
 *
 * @param key the row
 * @param from its beginning, for a row that has one; empty leaves it as the law has it
 * @param until its moment or its end
 * @param reason why, not blank
 */
public record CalendarOverride(CalendarKey key, Optional<OffsetDateTime> from, OffsetDateTime until, String reason) {

    /**
     * Checks what was set.
     *
     * @throws RefusalException {@code REASON_MISSING} if the reason is blank, {@code OVERRIDE_NOT_POSSIBLE} if the key is
     *     fixed by decree or the end is before the start, {@code DATE_OUT_OF_RANGE} outside the years 1 to 9999
     */
    public CalendarOverride {
        LegalDay.of(until);
        from.ifPresent(LegalDay::of);
        if (reason.isBlank()) {
            throw new RefusalException("REASON_MISSING", "Een afwijkende datum of tijd heeft een reden: " + key);
        }
        if (key.isFixed()) {
            throw new RefusalException(
                    "OVERRIDE_NOT_POSSIBLE",
                    "Dit volgt uit de wet of een besluit van een ander, en is hier niet anders vast te stellen: "
                            + key.dutch());
        }
        if (from.isPresent() && from.get().isAfter(until)) {
            throw new RefusalException("OVERRIDE_NOT_POSSIBLE", "Het einde ligt voor het begin: " + key);
        }
    }
}
