package nl.zetel.law.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.PartialDate;
import nl.zetel.api.person.Person;
import nl.zetel.api.person.PersonAspect;
import nl.zetel.api.person.Residence;
import nl.zetel.api.person.Suspension;

/** Whether somebody lived in the municipality on the reference day; a registered address is presumed to be true. */
final class ResidenceRequirement {

    private ResidenceRequirement() {}

    static List<ReasonCode> judge(Person person, Situation situation) {
        List<ReasonCode> found = new ArrayList<>();
        Residence residence = person.residence();
        found.add(place(person, situation));
        if (residence.underInvestigation()) {
            found.add(ReasonCode.RESIDENCE_UNDER_INVESTIGATION);
        }
        if (residence.notAtAddress()) {
            found.add(ReasonCode.NOT_AT_ADDRESS);
        }
        return found;
    }

    private static ReasonCode place(Person person, Situation situation) {
        return switch (person.residence().kind()) {
            case ADDRESS, MAILING_ADDRESS, LOCATION -> municipality(person.residence(), situation);
            case ABROAD -> leftLater(person, situation) ? ReasonCode.DEPARTURE_UNCERTAIN : ReasonCode.RESIDENCE_ABROAD;
            case UNKNOWN -> unknownKind(person, situation);
        };
    }

    /** Who does not tell the kind of residence may still tell a municipality that is not ours. */
    private static ReasonCode unknownKind(Person person, Situation situation) {
        ReasonCode code = municipality(person.residence(), situation);
        boolean kindMissing = !person.delivers(PersonAspect.ADDRESS) || code.outcome() == Outcome.NO;
        return kindMissing ? code : ReasonCode.RESIDENCE_UNKNOWN;
    }

    private static ReasonCode municipality(Residence residence, Situation situation) {
        return residence
                .municipality()
                .map(code -> code.equals(situation.municipality())
                        ? here(residence.registeredSince(), situation)
                        : elsewhere(residence.registeredSince(), situation))
                .orElse(ReasonCode.MUNICIPALITY_UNKNOWN);
    }

    private static ReasonCode here(Optional<PartialDate> since, Situation situation) {
        DayRange range = DayRange.of(since.orElse(PartialDate.unknown()));
        if (range.isSurelyNotAfter(situation.reference())) {
            return ReasonCode.RESIDENT;
        }
        return range.isSurelyAfter(situation.reference()) ? ReasonCode.MOVED_IN_LATER : ReasonCode.MOVE_DATE_UNCERTAIN;
    }

    private static ReasonCode elsewhere(Optional<PartialDate> since, Situation situation) {
        DayRange range = DayRange.of(since.orElse(PartialDate.unknown()));
        return range.isSurelyNotAfter(situation.reference())
                ? ReasonCode.OTHER_MUNICIPALITY
                : ReasonCode.MOVED_AWAY_LATER;
    }

    private static boolean leftLater(Person person, Situation situation) {
        return person.suspension()
                .filter(suspension -> suspension.reason() != Suspension.Reason.DEATH)
                .map(Suspension::since)
                .filter(since -> !DayRange.of(since).isSurelyBefore(situation.reference()))
                .isPresent();
    }
}
