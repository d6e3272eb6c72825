package nl.zetel.law.eligibility;

import static nl.zetel.law.eligibility.People.ELSEWHERE;
import static nl.zetel.law.eligibility.People.HERE;
import static nl.zetel.law.eligibility.People.born;
import static nl.zetel.law.eligibility.People.foreigner;
import static nl.zetel.law.eligibility.People.livingIn;
import static nl.zetel.law.eligibility.People.resident;
import static nl.zetel.law.eligibility.People.title;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.zetel.api.person.Nationality;
import nl.zetel.api.person.PersonBuilder;
import nl.zetel.law.LegalBasis;
import org.junit.jupiter.api.Test;

@LegalBasis({"Gemeentewet 10", "Gemeentewet 10(2)", "Gemeentewet 10(3)", "Kieswet V 4(1)"})
class Gemeentewet10Test {

    private static final LocalDate DECISION = LocalDate.of(2018, 3, 27);
    private static final LocalDate FIRST_MEETING = LocalDate.of(2018, 3, 29);
    private static final Admission NEW_COUNCIL = Admission.toNewCouncil(HERE, DECISION, FIRST_MEETING);
    private static final Admission VACANCY = Admission.toVacancy(HERE, DECISION);

    @Test
    void aResidentOfEighteenMayBeAdmitted() {
        MembershipAssessment assessment = assess(resident(), NEW_COUNCIL);
        assertThat(assessment.outcome()).isEqualTo(Outcome.YES);
        assertThat(assessment.deferredUntil()).isEmpty();
        assertThat(assessment.assessment().has(ReasonCode.COMPATIBLE)).isTrue();
    }

    @Test
    void anAgeReachedByTheFirstMeetingCounts() {
        assertThat(assess(born("2000-03-29"), NEW_COUNCIL).outcome()).isEqualTo(Outcome.YES);
        assertThat(assess(born("2000-03-30"), NEW_COUNCIL).outcome()).isEqualTo(Outcome.NO);
    }

    @Test
    void forAVacancyTheAgeOnTheDayOfTheDecisionCounts() {
        assertThat(assess(born("2000-03-27"), VACANCY).outcome()).isEqualTo(Outcome.YES);
        assertThat(assess(born("2000-03-28"), VACANCY).outcome()).isEqualTo(Outcome.NO);
    }

    @Test
    void theAdmissionOfAMinorIsDeferredUntilTheEighteenthBirthday() {
        assertThat(assess(born("2000-03-30"), NEW_COUNCIL).deferredUntil()).contains(LocalDate.of(2018, 3, 30));
        // Elected at seventeen, as in Maassluis in 2022.
        assertThat(assess(born("2001-01-15"), NEW_COUNCIL).deferredUntil()).contains(LocalDate.of(2019, 1, 15));
    }

    @Test
    void aMinorWhoMissesAnotherRequirementTooIsNotDeferred() {
        PersonBuilder minorElsewhere = born("2001-01-15").residence(livingIn(ELSEWHERE, "2010-01-01"));
        assertThat(assess(minorElsewhere, NEW_COUNCIL).deferredUntil()).isEmpty();
    }

    @Test
    void residenceIsJudgedOnTheDayOfTheDecision() {
        assertThat(assess(resident().residence(livingIn(HERE, "2018-03-27")), NEW_COUNCIL)
                        .outcome())
                .isEqualTo(Outcome.YES);
        MembershipAssessment later = assess(resident().residence(livingIn(HERE, "2018-03-28")), NEW_COUNCIL);
        assertThat(later.outcome()).isEqualTo(Outcome.NO);
        assertThat(later.assessment().reasons())
                .extracting(Reason::code, Reason::article)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(ReasonCode.MOVED_IN_LATER, "Gemeentewet 10(1)"));
    }

    @Test
    void theFiveYearsRunToTheDecisionNotToTheNomination() {
        // A title since 20 March 2013: too short on 5 February 2018, long enough on 27 March 2018.
        PersonBuilder person = foreigner().residenceTitle(title("25", "2013-03-20"));
        assertThat(People.assess(person).outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(assess(person, NEW_COUNCIL).outcome()).isEqualTo(Outcome.YES);
        MembershipAssessment dayShort = assess(foreigner().residenceTitle(title("25", "2013-03-28")), NEW_COUNCIL);
        assertThat(dayShort.assessment().reasons()).extracting(Reason::article).containsExactly("Gemeentewet 10(2)(b)");
    }

    @Test
    void aForeignDiplomatMayNotSitButADutchHouseholdMemberMay() {
        Admission mission = NEW_COUNCIL.ofDiplomat();
        PersonBuilder belgian = resident().nationalities(List.of(Nationality.of("0052")));
        assertThat(assess(belgian, mission).assessment().reasons())
                .extracting(Reason::article)
                .containsExactly("Gemeentewet 10(3)");
        assertThat(assess(resident(), mission).outcome()).isEqualTo(Outcome.YES);
        assertThat(assess(belgian, NEW_COUNCIL).outcome()).isEqualTo(Outcome.YES);
    }

    private static MembershipAssessment assess(PersonBuilder person, Admission admission) {
        return MembershipEligibility.assess(person.build(), admission);
    }
}
