package nl.zetel.law.eligibility;

import java.util.List;
import nl.zetel.api.person.Person;
import nl.zetel.api.person.PersonAspect;
import nl.zetel.api.person.ResidenceTitle;
import nl.zetel.api.person.Settlement;

/** Whether somebody from outside the Union lawfully lived in the Netherlands for five years before the reference day. */
final class LawfulResidenceRequirement {

    private LawfulResidenceRequirement() {}

    static List<ReasonCode> judge(Person person, Situation situation) {
        return List.of(title(person, situation), settlement(person, situation));
    }

    private static ReasonCode title(Person person, Situation situation) {
        return person.residenceTitle()
                .map(title -> title(title, situation))
                .orElse(
                        person.delivers(PersonAspect.RESIDENCE_TITLE)
                                ? ReasonCode.NO_RESIDENCE_TITLE
                                : ReasonCode.TITLE_NOT_DELIVERED);
    }

    private static ReasonCode title(ResidenceTitle title, Situation situation) {
        if (title.underInvestigation()) {
            return ReasonCode.TITLE_UNDER_INVESTIGATION;
        }
        if (!coversReferenceDay(title, situation)) {
            return ReasonCode.TITLE_NOT_ON_DAY;
        }
        return switch (ResidenceTitles.on(title.code(), situation.reference())) {
            case NO -> ReasonCode.TITLE_DOES_NOT_QUALIFY;
            case UNDETERMINED -> ReasonCode.TITLE_UNKNOWN;
            case YES ->
                DayRange.of(title.since()).isSurelyNotAfter(situation.fiveYearsBefore())
                        ? ReasonCode.LAWFULLY_RESIDENT
                        : ReasonCode.TITLE_TOO_RECENT;
        };
    }

    /** Not if it surely began later, nor unless it surely lasted; an unknown first day is left to the five years. */
    private static boolean coversReferenceDay(ResidenceTitle title, Situation situation) {
        boolean beganLater = DayRange.of(title.since()).isSurelyAfter(situation.reference());
        boolean lasted = title.until()
                .map(until -> !DayRange.of(until).first().isBefore(situation.reference()))
                .orElse(true);
        return !beganLater && lasted;
    }

    private static ReasonCode settlement(Person person, Situation situation) {
        return person.settlement()
                .map(settlement -> settlement(settlement, situation))
                .orElse(
                        person.delivers(PersonAspect.SETTLEMENT)
                                ? ReasonCode.FIVE_YEARS_RESIDENT
                                : ReasonCode.SETTLEMENT_NOT_DELIVERED);
    }

    private static ReasonCode settlement(Settlement settlement, Situation situation) {
        DayRange since = DayRange.of(settlement.since());
        if (since.isSurelyNotAfter(situation.fiveYearsBefore())) {
            return ReasonCode.FIVE_YEARS_RESIDENT;
        }
        if (settlement.fromCaribbeanNetherlands()) {
            return ReasonCode.SETTLED_FROM_CARIBBEAN;
        }
        return since.isSurelyAfter(situation.fiveYearsBefore())
                ? ReasonCode.SETTLED_TOO_RECENTLY
                : ReasonCode.SETTLEMENT_DATE_UNCERTAIN;
    }
}
