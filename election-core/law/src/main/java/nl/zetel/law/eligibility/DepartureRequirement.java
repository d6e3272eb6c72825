package nl.zetel.law.eligibility;

import java.util.Optional;
import nl.zetel.api.person.Person;
import nl.zetel.api.person.PersonAspect;
import nl.zetel.api.person.Suspension;

/** Whether the register stopped keeping the record up to date, because somebody left or for another reason. */
final class DepartureRequirement {

    private DepartureRequirement() {}

    static Optional<ReasonCode> judge(Person person, Situation situation) {
        if (!person.delivers(PersonAspect.SUSPENSION)) {
            return Optional.of(ReasonCode.SUSPENSION_NOT_DELIVERED);
        }
        return person.suspension().flatMap(suspension -> judge(suspension, situation));
    }

    private static Optional<ReasonCode> judge(Suspension suspension, Situation situation) {
        return switch (suspension.reason()) {
            case DEATH -> Optional.empty();
            case EMIGRATION -> Optional.of(departure(suspension, situation, ReasonCode.EMIGRATED));
            case NON_RESIDENT -> Optional.of(departure(suspension, situation, ReasonCode.NON_RESIDENT));
            case MINISTERIAL_DECISION, UNKNOWN -> Optional.of(ReasonCode.RECORD_CLOSED);
        };
    }

    private static ReasonCode departure(Suspension suspension, Situation situation, ReasonCode before) {
        return DayRange.of(suspension.since()).isSurelyBefore(situation.reference())
                ? before
                : ReasonCode.DEPARTURE_UNCERTAIN;
    }
}
