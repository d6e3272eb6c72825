package nl.zetel.law.eligibility;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.zetel.api.MunicipalityCode;

/**
 * The decision of the council on the admission of somebody who was appointed ("toelating").
 *
 * @param municipality the municipality of the council
 * @param decisionDay the day on which the council decides
 * @param firstMeeting the first meeting of the newly elected council; absent for a vacancy after it
 * @param offices the offices that the appointed person declares
 * @param diplomat whether the person belongs to another state's mission or to such a member's household
 */
public record Admission(
        MunicipalityCode municipality,
        LocalDate decisionDay,
        Optional<LocalDate> firstMeeting,
        Set<Office> offices,
        boolean diplomat) {

    /** Copies the set. */
    public Admission {
        offices = Set.copyOf(offices);
    }

    /** To a newly elected council, of somebody who declares no office. */
    public static Admission toNewCouncil(MunicipalityCode municipality, LocalDate decisionDay, LocalDate firstMeeting) {
        return new Admission(municipality, decisionDay, Optional.of(firstMeeting), Set.of(), false);
    }

    /** To a seat that fell vacant, of somebody who declares no office. */
    public static Admission toVacancy(MunicipalityCode municipality, LocalDate decisionDay) {
        return new Admission(municipality, decisionDay, Optional.empty(), Set.of(), false);
    }

    /** The same admission of somebody who declares these offices. */
    public Admission withOffices(Set<Office> declared) {
        return new Admission(municipality, decisionDay, firstMeeting, declared, diplomat);
    }

    /** The same admission of somebody who belongs to a mission. */
    public Admission ofDiplomat() {
        return new Admission(municipality, decisionDay, firstMeeting, offices, true);
    }

    /** An age reached by the first meeting is taken into account (Kieswet V 4(1)). */
    LocalDate ageDay() {
        return firstMeeting.filter(meeting -> meeting.isAfter(decisionDay)).orElse(decisionDay);
    }
}
