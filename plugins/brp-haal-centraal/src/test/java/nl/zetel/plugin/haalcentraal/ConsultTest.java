package nl.zetel.plugin.haalcentraal;

import static nl.zetel.plugin.haalcentraal.Westerveld.bsn;
import static nl.zetel.plugin.haalcentraal.Westerveld.candidates;
import static nl.zetel.plugin.haalcentraal.Westerveld.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zetel.api.Bsn;
import nl.zetel.api.person.Nationality;
import nl.zetel.api.person.Person;
import nl.zetel.api.person.PersonAspect;
import nl.zetel.api.person.Residence;
import nl.zetel.plugin.brpstub.BrpStubServer;
import nl.zetel.plugin.brpstub.Fault;
import nl.zetel.plugin.brpstub.StubOptions;
import nl.zetel.spi.Consultation;
import nl.zetel.spi.Consultation.Profile;
import nl.zetel.spi.PopulationRegister;
import nl.zetel.spi.RegisterAnswer;
import nl.zetel.spi.RegisterException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConsultTest {

    private static final String EVERYTHING = "naam, geslacht, geboorte, partners, nationaliteiten, verblijfplaats, "
            + "gemeenteVanInschrijving, datumInschrijvingInGemeente, verblijfstitel, immigratie, uitsluitingKiesrecht, "
            + "overlijden";

    private BrpStubServer server;
    private PopulationRegister register;

    @BeforeEach
    void start() throws Exception {
        server = BrpStubServer.start(StubOptions.westerveld().on(LocalDate.of(2018, 2, 5)));
        register = new TestContext(server.address()).start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void everyPersonComesBackAsTheRegisterKnowsThem() throws Exception {
        PopulationRegister all = new TestContext(server.address())
                .set("fields.candidate", EVERYTHING)
                .start();
        Map<Bsn, List<Person>> known = Westerveld.PERSONS.stream()
                .collect(Collectors.groupingBy(person -> person.bsn().orElseThrow()));
        List<Bsn> numbers = new ArrayList<>(known.keySet());
        for (int from = 0; from < numbers.size(); from += 20) {
            Set<Bsn> batch = new LinkedHashSet<>(numbers.subList(from, Math.min(from + 20, numbers.size())));
            Map<Bsn, RegisterAnswer> answers =
                    all.consult(new Consultation(batch, Profile.CANDIDATE, Westerveld.ORIGIN));
            assertThat(answers.keySet()).isEqualTo(batch);
            answers.forEach((bsn, answer) -> assertThat(persons(answer)).isEqualTo(known.get(bsn)));
        }
    }

    @Test
    void aNumberThatNobodyHasIsNotFound() throws Exception {
        Bsn nobody = new Bsn("999999990");
        assertThat(register.consult(candidates(nobody, bsn(p -> true))))
                .hasSize(2)
                .containsEntry(nobody, new RegisterAnswer.NotFound());
    }

    @Test
    void aNumberThatTwoPersonsHaveIsNotUnique() throws Exception {
        Bsn shared = Westerveld.PERSONS.stream()
                .collect(Collectors.groupingBy(p -> p.bsn().orElseThrow(), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() == 2)
                .findFirst()
                .orElseThrow()
                .getKey();
        assertThat(register.consult(candidates(shared)).get(shared)).isInstanceOf(RegisterAnswer.NotUnique.class);
    }

    @Test
    void whatWasNotAskedIsSaidToBeNotDelivered() throws Exception {
        Person voter = person(register, bsn(p -> p.nameUsage().name().equals("PARTNER_OWN")), Profile.VOTER);
        assertThat(voter.partners()).isEmpty();
        assertThat(voter.notDelivered()).containsExactlyInAnyOrder(PersonAspect.PARTNERS, PersonAspect.GENDER);
        Person addressee = person(register, bsn(p -> p.exclusion().isPresent()), Profile.ADDRESS);
        assertThat(addressee.exclusion()).isEmpty();
        assertThat(addressee.delivers(PersonAspect.EXCLUSION)).isFalse();
        assertThat(addressee.residence().address().orElseThrow().postalCode()).matches("[0-9]{4}[A-Z]{2}");
    }

    @Test
    void aFieldThatTheOperatorLeavesOutIsSaidToBeNotDelivered() throws Exception {
        PopulationRegister narrow = new TestContext(server.address())
                .set("fields.voter", "naam, geboorte.datum, gemeenteVanInschrijving")
                .start();
        Person person = person(narrow, bsn(p -> p.exclusion().isPresent()), Profile.VOTER);
        assertThat(person.notDelivered())
                .contains(PersonAspect.EXCLUSION, PersonAspect.NATIONALITIES, PersonAspect.DEATH)
                .doesNotContain(PersonAspect.NAME, PersonAspect.MUNICIPALITY, PersonAspect.SUSPENSION);
    }

    @Test
    void aResidenceAbroadIsNotDeliveredToWhoAsksForInlandOnesOnly() throws Exception {
        Bsn emigrant = bsn(p -> p.residence().kind() == Residence.Kind.ABROAD);
        assertThat(person(register, emigrant, Profile.VOTER).delivers(PersonAspect.ADDRESS))
                .isFalse();
        PopulationRegister all =
                new TestContext(server.address()).set("inland-only", "false").start();
        Residence residence = person(all, emigrant, Profile.ADDRESS).residence();
        assertThat(residence.kind()).isEqualTo(Residence.Kind.ABROAD);
        assertThat(residence.address().orElseThrow().country()).isEqualTo("DE");
    }

    @Test
    void typesOfTomorrowAreUnknown() throws Exception {
        server.knobs().next(Fault.UNKNOWN_TYPES);
        Person person = person(register, bsn(p -> p.birth().exact().isPresent()), Profile.CANDIDATE);
        assertThat(person.nationalities()).extracting(Nationality::kind).containsOnly(Nationality.Kind.UNKNOWN);
        assertThat(person.birth().exact()).isEmpty();
        assertThat(person.residence().kind()).isEqualTo(Residence.Kind.UNKNOWN);
    }

    @Test
    void twentyOneNumbersAreTooManyAtOnce() {
        assertThatThrownBy(() ->
                        register.consult(new Consultation(Westerveld.numbers(21), Profile.VOTER, Westerveld.ORIGIN)))
                .isInstanceOf(RegisterException.class)
                .hasMessageContaining("20");
        assertThat(server.traffic().requests()).isEmpty();
    }

    @Test
    void theSelfTestAsksAboutNobody() throws Exception {
        assertThat(register.selfTest()).contains("in orde");
        assertThat(server.traffic().requests())
                .hasSize(3)
                .allSatisfy(request -> assertThat(request.body()).contains("\"burgerservicenummer\":[\"000000000\"]"));
    }

    private static List<Person> persons(RegisterAnswer answer) {
        if (answer instanceof RegisterAnswer.Found found) {
            return List.of(found.person());
        }
        return ((RegisterAnswer.NotUnique) answer).persons();
    }
}
