package nl.zetel.law.eligibility;

import java.util.ArrayList;
import java.util.List;
import nl.zetel.api.person.Nationality;
import nl.zetel.api.person.Person;

/** Whether somebody is a national of a member state on the reference day; others need lawful residence. */
final class NationalityRequirement {

    private NationalityRequirement() {}

    static List<ReasonCode> judge(Person person, Situation situation) {
        List<Nationality> nationalities = person.nationalities();
        if (nationalities.isEmpty()) {
            return List.of(ReasonCode.NATIONALITY_NOT_DELIVERED);
        }
        return nationalities.stream()
                .filter(nationality -> !nationality.underInvestigation())
                .filter(nationality -> membership(nationality, situation) == Outcome.YES)
                .findFirst()
                .map(nationality -> List.of(nationality.isDutch() ? ReasonCode.DUTCH : ReasonCode.UNION_CITIZEN))
                .orElseGet(() -> notCertain(nationalities, situation));
    }

    private static List<ReasonCode> notCertain(List<Nationality> nationalities, Situation situation) {
        List<ReasonCode> found = new ArrayList<>();
        if (nationalities.stream().anyMatch(Nationality::underInvestigation)) {
            found.add(ReasonCode.NATIONALITY_UNDER_INVESTIGATION);
        }
        if (nationalities.stream().anyMatch(one -> one.kind() == Nationality.Kind.TREATED_AS_DUTCH)) {
            found.add(ReasonCode.TREATED_AS_DUTCH);
        }
        if (nationalities.stream().anyMatch(one -> isDoubtful(one, situation))) {
            found.add(ReasonCode.UNION_CITIZENSHIP_DOUBTFUL);
        }
        return found;
    }

    /** Whether somebody without a certain nationality of a member state must prove lawful residence. */
    static boolean needsLawfulResidence(Person person, Situation situation) {
        return !person.nationalities().isEmpty()
                && person.nationalities().stream().allMatch(one -> membership(one, situation) == Outcome.NO);
    }

    private static boolean isDoubtful(Nationality nationality, Situation situation) {
        return nationality.kind() == Nationality.Kind.NATIONALITY
                && membership(nationality, situation) == Outcome.UNDETERMINED;
    }

    private static Outcome membership(Nationality nationality, Situation situation) {
        return switch (nationality.kind()) {
            case NATIONALITY ->
                nationality
                        .code()
                        .map(code -> UnionMembership.on(code, situation.reference()))
                        .orElse(Outcome.NO);
            case TREATED_AS_DUTCH -> Outcome.UNDETERMINED;
            case STATELESS, ESTABLISHED_NOT_DUTCH, UNKNOWN -> Outcome.NO;
        };
    }
}
