package nl.zetel.law.eligibility;

import java.util.ArrayList;
import java.util.List;
import nl.zetel.api.person.Person;

/** All tests on one person that the right to vote and the right to sit have in common. */
final class PersonTests {

    private PersonTests() {}

    static List<Reason> run(Person person, Situation situation) {
        List<ReasonCode> found = new ArrayList<>();
        found.add(LifeTest.judge(person, situation));
        DepartureTest.judge(person, situation).ifPresent(found::add);
        found.addAll(ResidenceTest.judge(person, situation));
        found.addAll(AgeTest.judge(person, situation));
        found.add(ExclusionTest.judge(person, situation));
        found.addAll(NationalityTest.judge(person, situation));
        if (NationalityTest.needsLawfulResidence(person, situation)) {
            found.addAll(LawfulResidenceTest.judge(person, situation));
        }
        return found.stream().distinct().map(situation::reason).toList();
    }
}
