package nl.zetel.law.eligibility;

import static nl.zetel.law.eligibility.People.ELSEWHERE;
import static nl.zetel.law.eligibility.People.HERE;
import static nl.zetel.law.eligibility.People.livingIn;
import static nl.zetel.law.eligibility.People.obstacles;
import static nl.zetel.law.eligibility.People.residence;
import static nl.zetel.law.eligibility.People.resident;
import static nl.zetel.law.eligibility.ReasonCode.DECEASED;
import static nl.zetel.law.eligibility.ReasonCode.DEPARTURE_UNCERTAIN;
import static nl.zetel.law.eligibility.ReasonCode.EMIGRATED;
import static nl.zetel.law.eligibility.ReasonCode.MOVED_IN_LATER;
import static nl.zetel.law.eligibility.ReasonCode.MUNICIPALITY_UNKNOWN;
import static nl.zetel.law.eligibility.ReasonCode.OTHER_MUNICIPALITY;
import static nl.zetel.law.eligibility.ReasonCode.RESIDENCE_ABROAD;
import static nl.zetel.law.eligibility.ReasonCode.RESIDENCE_UNKNOWN;
import static nl.zetel.law.eligibility.ReasonCode.SUSPENSION_NOT_DELIVERED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zetel.api.PartialDate;
import nl.zetel.api.person.Person;
import nl.zetel.api.person.PersonAspect;
import nl.zetel.api.person.Residence;
import nl.zetel.api.person.Suspension;
import nl.zetel.api.person.Suspension.Reason;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.RefusalException;
import nl.zetel.spi.RegisterAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@LegalBasis({"Kieswet B 3(1)", "Kieswet B 4"})
class KieswetB3ResidenceTest {

    @Test
    void aDutchResidentMayVoteAndEveryTestIsShown() {
        Assessment assessment = People.assess(resident());
        assertThat(assessment.outcome()).isEqualTo(Outcome.YES);
        assertThat(assessment.reasons()).isEmpty();
        assertThat(assessment.tests())
                .extracting(nl.zetel.law.eligibility.Reason::code)
                .containsExactly(
                        ReasonCode.ALIVE,
                        ReasonCode.RESIDENT,
                        ReasonCode.OF_AGE,
                        ReasonCode.NOT_EXCLUDED,
                        ReasonCode.DUTCH);
    }

    @Test
    void aFindingCitesItsArticleAndDoesNotNameThePerson() {
        var reason = People.assess(resident().residence(livingIn(ELSEWHERE, "2010-01-01")))
                .reasons()
                .get(0);
        assertThat(reason.article()).isEqualTo("Kieswet B 3(1)");
        assertThat(reason.detail()).isEqualTo("Stond op 5 februari 2018 in een andere gemeente ingeschreven.");
    }

    @ParameterizedTest
    @CsvSource({
        "2018-02-05, ",
        "2018-02-06, MOVED_IN_LATER",
        "2018-02, MOVE_DATE_UNCERTAIN",
        "2018-01, ",
        "2018-03, MOVED_IN_LATER",
        "unknown, MOVE_DATE_UNCERTAIN"
    })
    void whoIsRegisteredOnNominationDayIsAResident(String since, ReasonCode obstacle) {
        assertThat(obstacles(resident().residence(livingIn(HERE, since)))).isEqualTo(maybe(obstacle));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-02-05, OTHER_MUNICIPALITY",
        "2018-02-06, MOVED_AWAY_LATER",
        "2018-02, MOVED_AWAY_LATER",
        "unknown, MOVED_AWAY_LATER"
    })
    void whoIsRegisteredElsewhereIsNotUnlessThatMayBeLater(String since, ReasonCode obstacle) {
        assertThat(obstacles(resident().residence(livingIn(ELSEWHERE, since)))).containsExactly(obstacle);
    }

    @Test
    void aMailingAddressAndALocationAreRegisteredAddresses() {
        assertThat(obstacles(resident().residence(residence(Residence.Kind.MAILING_ADDRESS, HERE, "2010-01-01"))))
                .isEmpty();
        assertThat(obstacles(resident().residence(residence(Residence.Kind.LOCATION, HERE, "2010-01-01"))))
                .isEmpty();
    }

    @Test
    void somebodyWithoutARegisteredMunicipalityIsForAPersonToDecide() {
        Residence nowhere = new Residence(
                Residence.Kind.ADDRESS, Optional.empty(), "", Optional.empty(), Optional.empty(), false, false);
        assertThat(obstacles(resident().residence(nowhere))).containsExactly(MUNICIPALITY_UNKNOWN);
    }

    @Test
    void anUnknownResidenceInTheMunicipalityIsForAPersonToDecideButElsewhereIsElsewhere() {
        assertThat(obstacles(resident().residence(residence(Residence.Kind.UNKNOWN, HERE, "2010-01-01"))))
                .containsExactly(RESIDENCE_UNKNOWN);
        assertThat(obstacles(resident().residence(residence(Residence.Kind.UNKNOWN, ELSEWHERE, "2010-01-01"))))
                .containsExactly(OTHER_MUNICIPALITY);
    }

    @Test
    void aSourceWithoutAddressesMayStillTellTheMunicipality() {
        assertThat(obstacles(resident()
                        .residence(residence(Residence.Kind.UNKNOWN, HERE, "2010-01-01"))
                        .notDelivered(Set.of(PersonAspect.ADDRESS))))
                .isEmpty();
    }

    @Test
    void theRegisteredAddressCanBeDisproved() {
        assertThat(obstacles(resident().residence(doubted(true, false)))).containsExactly(ReasonCode.NOT_AT_ADDRESS);
        assertThat(obstacles(resident().residence(doubted(false, true))))
                .containsExactly(ReasonCode.RESIDENCE_UNDER_INVESTIGATION);
    }

    @Test
    void whoLivesAbroadIsNoResident() {
        assertThat(obstacles(resident().residence(residence(Residence.Kind.ABROAD, HERE, "2010-01-01"))))
                .containsExactly(RESIDENCE_ABROAD);
    }

    @ParameterizedTest
    @CsvSource({
        "EMIGRATION, 2018-02-04, EMIGRATED",
        "EMIGRATION, 2018-02-05, DEPARTURE_UNCERTAIN",
        "EMIGRATION, 2018-02, DEPARTURE_UNCERTAIN",
        "EMIGRATION, unknown, DEPARTURE_UNCERTAIN",
        "NON_RESIDENT, 2018-02-04, NON_RESIDENT",
        "NON_RESIDENT, 2018-02-06, DEPARTURE_UNCERTAIN",
        "MINISTERIAL_DECISION, 2010-01-01, RECORD_CLOSED",
        "UNKNOWN, 2010-01-01, RECORD_CLOSED",
        "DEATH, 2018-03-21, DECEASED"
    })
    void aClosedRecordSaysWhetherSomebodyLeftBeforeNominationDay(Reason reason, String since, ReasonCode obstacle) {
        assertThat(obstacles(resident().suspension(new Suspension(reason, PartialDate.parse(since)))))
                .containsExactly(obstacle);
    }

    @Test
    void whoLeftAfterNominationDayMayHaveBeenAResidentOnThatDay() {
        assertThat(obstacles(resident()
                        .residence(residence(Residence.Kind.ABROAD, HERE, "2010-01-01"))
                        .suspension(new Suspension(Reason.EMIGRATION, PartialDate.parse("2018-02-20")))))
                .containsExactly(DEPARTURE_UNCERTAIN);
    }

    @Test
    void whoLeftBeforeNominationDayForAbroadIsNoResidentForTwoReasons() {
        assertThat(obstacles(resident()
                        .residence(residence(Residence.Kind.ABROAD, HERE, "2010-01-01"))
                        .suspension(new Suspension(Reason.EMIGRATION, PartialDate.parse("2017-02-20")))))
                .containsExactly(EMIGRATED, RESIDENCE_ABROAD);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-03-21, DECEASED",
        "2018-03-22, ",
        "2018-03, DEATH_DATE_UNCERTAIN",
        "2018-02, DECEASED",
        "unknown, DEATH_DATE_UNCERTAIN"
    })
    void theDeadDoNotVote(String death, ReasonCode obstacle) {
        assertThat(obstacles(resident().death(PartialDate.parse(death)))).isEqualTo(maybe(obstacle));
    }

    @Test
    void theDayOnWhichTheRecordWasClosedNarrowsAPartialDayOfDeath() {
        Suspension closed = new Suspension(Reason.DEATH, PartialDate.parse("2018-03-10"));
        assertThat(obstacles(resident().death(PartialDate.parse("2018-03")).suspension(closed)))
                .containsExactly(DECEASED);
        assertThat(obstacles(resident().death(PartialDate.parse("2018")).suspension(closed)))
                .containsExactly(DECEASED);
    }

    @Test
    void aSourceThatDoesNotTellOfDeathOrDepartureLeavesThemOpen() {
        assertThat(obstacles(resident().notDelivered(Set.of(PersonAspect.DEATH, PersonAspect.SUSPENSION))))
                .containsExactly(ReasonCode.DEATH_NOT_DELIVERED, SUSPENSION_NOT_DELIVERED);
        assertThat(obstacles(resident().notDelivered(Set.of(PersonAspect.DEATH))))
                .isEmpty();
    }

    @Test
    void anyNoWinsAndEveryReasonIsKept() {
        Assessment assessment = People.assess(
                People.born("2000-03").residence(livingIn(HERE, "2018-02-06")).birthUnderInvestigation(true));
        assertThat(assessment.outcome()).isEqualTo(Outcome.NO);
        assertThat(assessment.reasons())
                .extracting(nl.zetel.law.eligibility.Reason::code)
                .containsExactly(MOVED_IN_LATER, ReasonCode.AGE_UNCERTAIN, ReasonCode.BIRTH_UNDER_INVESTIGATION);
    }

    @Test
    void nobodyFoundIsNoAndSeveralPersonsAreForAPersonToDecide() {
        Person person = resident().build();
        assertThat(answer(new RegisterAnswer.Found(person)).outcome()).isEqualTo(Outcome.YES);
        assertThat(answer(new RegisterAnswer.NotFound()).outcome()).isEqualTo(Outcome.NO);
        assertThat(answer(new RegisterAnswer.NotUnique(List.of(person, person))).outcome())
                .isEqualTo(Outcome.UNDETERMINED);
        assertThat(VoterEligibility.registerUnavailable(HERE, People.NOMINATION, People.ELECTION)
                        .outcome())
                .isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void aDateInNoRulesetAndAnElectionBeforeItsNominationAreRefused() {
        Person person = resident().build();
        assertThatThrownBy(
                        () -> VoterEligibility.assess(person, HERE, People.NOMINATION.minusYears(10), People.ELECTION))
                .isInstanceOf(RefusalException.class)
                .extracting("code")
                .isEqualTo("NO_RULESET");
        assertThatThrownBy(
                        () -> VoterEligibility.assess(person, HERE, People.NOMINATION, People.NOMINATION.minusDays(1)))
                .isInstanceOf(RefusalException.class)
                .extracting("code")
                .isEqualTo("ELECTION_BEFORE_NOMINATION");
        assertThat(VoterEligibility.assess(person, HERE, People.NOMINATION, People.NOMINATION)
                        .outcome())
                .isEqualTo(Outcome.YES);
    }

    private static Assessment answer(RegisterAnswer answer) {
        return VoterEligibility.assess(answer, HERE, People.NOMINATION, People.ELECTION);
    }

    private static Residence doubted(boolean notAtAddress, boolean underInvestigation) {
        return new Residence(
                Residence.Kind.ADDRESS,
                Optional.of(HERE),
                "",
                Optional.of(PartialDate.parse("2010-01-01")),
                Optional.empty(),
                notAtAddress,
                underInvestigation);
    }

    private static List<ReasonCode> maybe(ReasonCode code) {
        return code == null ? List.of() : List.of(code);
    }
}
