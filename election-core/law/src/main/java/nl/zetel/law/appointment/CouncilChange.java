package nl.zetel.law.appointment;

import java.time.LocalDate;
import java.util.List;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.RefusalException;
import nl.zetel.law.Step;

/**
 * Whether the new council takes over when the old one steps down.
 *
 * @param newCouncil whether it does; otherwise the old members stay on until more than half is approved
 * @param steps how it was decided
 */
@LegalBasis("Kieswet V 15(1)")
public record CouncilChange(boolean newCouncil, List<Step> steps) {

    /** Copies the list. */
    public CouncilChange {
        steps = List.copyOf(steps);
    }

    /**
     * Decides it.
     *
     * @param seats seats of the new council by law
     * @param approved number of approved credentials
     * @throws RefusalException {@code APPROVED_OUT_OF_RANGE} if more are approved than there are seats, or fewer than none
     */
    public static CouncilChange of(int seats, int approved) {
        if (seats < 1 || approved < 0 || approved > seats) {
            throw new RefusalException(
                    "APPROVED_OUT_OF_RANGE", "Het aantal goedgekeurde geloofsbrieven past niet bij het aantal zetels");
        }
        boolean moreThanHalf = 2 * approved > seats;
        Step step = Step.of("Kieswet V 15(1)", AppointmentTexts.of(moreThanHalf ? "NEW_COUNCIL" : "OLD_COUNCIL_STAYS"))
                .with("zetels", seats)
                .with("goedgekeurd", approved);
        return new CouncilChange(moreThanHalf, List.of(step));
    }

    /**
     * The day on which a membership begins: when the decision on admission is made known, for a new council not before the
     * old one has stepped down.
     */
    @LegalBasis({"Kieswet V 11", "Gemeentewet 18"})
    public static LocalDate membershipBegins(LocalDate madeKnown, LocalDate oldCouncilStepsDown) {
        return madeKnown.isAfter(oldCouncilStepsDown) ? madeKnown : oldCouncilStepsDown;
    }
}
