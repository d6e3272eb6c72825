package nl.zetel.law.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.person.Nationality;
import nl.zetel.api.person.Person;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.RefusalException;
import nl.zetel.law.Ruleset;

/**
 * Who may sit in the council ("passief kiesrecht"). Judged by the council when it decides on admission, not at the
 * nomination: who stands for election need not be a resident or eighteen yet.
 */
@LegalBasis({"Gemeentewet 10", "Gemeentewet 13", "Kieswet V 4(1)"})
public final class MembershipEligibility {

    private MembershipEligibility() {}

    /**
     * Judges what a register and the declared offices say of one person.
     *
     * @throws RefusalException {@code NO_RULESET} if no rules are known for the day of the decision
     */
    public static MembershipAssessment assess(Person person, Admission admission) {
        Ruleset ruleset = Ruleset.forNominationDay(admission.decisionDay());
        Situation situation =
                new Situation(Right.SIT, admission.municipality(), admission.decisionDay(), admission.ageDay());
        List<Reason> tests = new ArrayList<>(PersonRequirements.run(person, situation));
        if (admission.diplomat() && person.nationalities().stream().noneMatch(Nationality::isDutch)) {
            tests.add(situation.reason(ReasonCode.DIPLOMAT));
        }
        tests.addAll(offices(admission, ruleset, situation));
        return new MembershipAssessment(Assessment.of(tests), deferral(person, tests));
    }

    private static List<Reason> offices(Admission admission, Ruleset ruleset, Situation situation) {
        List<Reason> found = admission.offices().stream()
                .sorted()
                .filter(office -> IncompatibleOffices.isIncompatible(
                        office, ruleset, admission.firstMeeting().isPresent()))
                .map(MembershipEligibility::incompatible)
                .toList();
        return found.isEmpty() ? List.of(situation.reason(ReasonCode.COMPATIBLE)) : found;
    }

    private static Reason incompatible(Office office) {
        String name = ReasonTexts.of("office." + office.name());
        ReasonCode code = ReasonCode.INCOMPATIBLE_OFFICE;
        return new Reason(code, code.rule().article(Right.SIT), ReasonTexts.of(code.name(), "", "", "", name));
    }

    private static Optional<LocalDate> deferral(Person person, List<Reason> tests) {
        boolean onlyAge = tests.stream()
                .filter(test -> test.outcome() != Outcome.YES)
                .map(Reason::code)
                .toList()
                .equals(List.of(ReasonCode.UNDER_AGE));
        return onlyAge ? Majority.dayReached(person.birth()) : Optional.empty();
    }
}
