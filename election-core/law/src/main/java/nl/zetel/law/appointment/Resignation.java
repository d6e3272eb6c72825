package nl.zetel.law.appointment;

import java.time.LocalDate;
import java.util.Optional;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.RefusalException;

/**
 * A member's resignation ("ontslagneming"), in writing to the chair of the council. It cannot be taken back.
 *
 * @param received the day on which the chair received it
 * @param effective the day on which it takes effect
 */
@LegalBasis({"Kieswet X 2", "Kieswet X 6"})
public record Resignation(LocalDate received, LocalDate effective) {

    /** @throws RefusalException {@code RETROACTIVE_RESIGNATION} if it takes effect before it was received */
    public Resignation {
        if (effective.isBefore(received)) {
            throw new RefusalException(
                    "RETROACTIVE_RESIGNATION", "Ontslag nemen kan niet met terugwerkende kracht; kies een latere dag");
        }
    }

    /**
     * The day on which the membership ends: when the credentials of the successor were approved or it was decided that
     * there is none, never before the resignation takes effect; empty while neither happened. A temporary replacement goes
     * on the day itself.
     *
     * @param succession the day of that approval or decision
     * @param temporaryReplacement whether the member is a temporary replacement
     */
    @LegalBasis({"Kieswet X 6", "Kieswet X 12(4)"})
    public Optional<LocalDate> membershipEnds(Optional<LocalDate> succession, boolean temporaryReplacement) {
        if (temporaryReplacement) {
            return Optional.of(effective);
        }
        return succession.map(day -> day.isAfter(effective) ? day : effective);
    }
}
