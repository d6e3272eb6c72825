package nl.zetel.law.eligibility;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zetel.api.PartialDate;
import nl.zetel.api.person.Person;
import nl.zetel.api.person.PersonAspect;
import nl.zetel.api.person.Suspension;

/** Whether somebody is alive on the last day that matters. */
final class LifeRequirement {

    private LifeRequirement() {}

    static ReasonCode judge(Person person, Situation situation) {
        List<DayRange> known = Stream.concat(person.death().stream(), closedForDeath(person).stream())
                .map(DayRange::of)
                .toList();
        if (!known.isEmpty()) {
            return judge(known.stream().reduce(DayRange::and).orElseThrow(), situation);
        }
        boolean delivered = person.delivers(PersonAspect.DEATH) || person.delivers(PersonAspect.SUSPENSION);
        return delivered ? ReasonCode.ALIVE : ReasonCode.DEATH_NOT_DELIVERED;
    }

    private static ReasonCode judge(DayRange death, Situation situation) {
        if (death.isSurelyNotAfter(situation.ageDay())) {
            return ReasonCode.DECEASED;
        }
        return death.isSurelyAfter(situation.ageDay()) ? ReasonCode.ALIVE : ReasonCode.DEATH_DATE_UNCERTAIN;
    }

    private static Optional<PartialDate> closedForDeath(Person person) {
        return person.suspension()
                .filter(suspension -> suspension.reason() == Suspension.Reason.DEATH)
                .map(Suspension::since);
    }
}
