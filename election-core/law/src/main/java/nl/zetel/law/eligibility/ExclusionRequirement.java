package nl.zetel.law.eligibility;

import java.util.Optional;
import nl.zetel.api.PartialDate;
import nl.zetel.api.person.Exclusion;
import nl.zetel.api.person.Person;
import nl.zetel.api.person.PersonAspect;

/**
 * Whether a court has taken away somebody's franchise. An end between the reference day and the last day is left to a
 * person: the law judges on the reference day, but registers are often late with these data.
 */
final class ExclusionRequirement {

    private ExclusionRequirement() {}

    static ReasonCode judge(Person person, Situation situation) {
        if (person.exclusion().isEmpty() && !person.delivers(PersonAspect.EXCLUSION)) {
            return ReasonCode.EXCLUSION_NOT_DELIVERED;
        }
        return person.exclusion().map(exclusion -> judge(exclusion, situation)).orElse(ReasonCode.NOT_EXCLUDED);
    }

    private static ReasonCode judge(Exclusion exclusion, Situation situation) {
        Optional<PartialDate> until = exclusion.until();
        if (until.isEmpty()) {
            return ReasonCode.EXCLUDED;
        }
        DayRange range = DayRange.of(until.get());
        if (range.isSurelyBefore(situation.reference())) {
            return ReasonCode.NOT_EXCLUDED;
        }
        return range.isSurelyAfter(situation.ageDay()) ? ReasonCode.EXCLUDED : ReasonCode.EXCLUSION_END_UNCERTAIN;
    }
}
