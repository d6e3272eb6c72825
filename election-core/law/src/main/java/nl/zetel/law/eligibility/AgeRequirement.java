package nl.zetel.law.eligibility;

import java.util.ArrayList;
import java.util.List;
import nl.zetel.api.person.Person;

/** Whether somebody is eighteen on the day that counts. */
final class AgeRequirement {

    private AgeRequirement() {}

    static List<ReasonCode> judge(Person person, Situation situation) {
        List<ReasonCode> found = new ArrayList<>();
        found.add(
                switch (Majority.on(person.birth(), situation.ageDay())) {
                    case YES -> ReasonCode.OF_AGE;
                    case NO -> ReasonCode.UNDER_AGE;
                    case UNDETERMINED -> ReasonCode.AGE_UNCERTAIN;
                });
        if (person.birthUnderInvestigation()) {
            found.add(ReasonCode.BIRTH_UNDER_INVESTIGATION);
        }
        return found;
    }
}
