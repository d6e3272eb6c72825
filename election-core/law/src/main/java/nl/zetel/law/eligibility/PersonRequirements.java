package nl.zetel.law.eligibility;

import java.util.ArrayList;
import java.util.List;
import nl.zetel.api.person.Person;

/** All tests on one person that the right to vote and the right to sit have in common. */
final class PersonRequirements {

    private PersonRequirements() {}

    static List<Reason> run(Person person, Situation situation) {
        List<ReasonCode> found = new ArrayList<>();
        found.add(LifeRequirement.judge(person, situation));
        DepartureRequirement.judge(person, situation).ifPresent(found::add);
        found.addAll(ResidenceRequirement.judge(person, situation));
        found.addAll(AgeRequirement.judge(person, situation));
        found.add(ExclusionRequirement.judge(person, situation));
        found.addAll(NationalityRequirement.judge(person, situation));
        if (NationalityRequirement.needsLawfulResidence(person, situation)) {
            found.addAll(LawfulResidenceRequirement.judge(person, situation));
        }
        return found.stream().distinct().map(situation::reason).toList();
    }
}
