package nl.zetel.plugin.brpstub;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.zetel.api.Bsn;
import nl.zetel.api.MunicipalityCode;
import nl.zetel.api.person.Person;
import org.junit.jupiter.api.Test;

class WesterveldPersonsTest {

    private final List<Person> persons = PersonsFile.westerveld();

    @Test
    void areEnoughForAnElection() {
        assertThat(persons).hasSizeGreaterThan(150);
        assertThat(persons.stream().filter(WesterveldPersonsTest::livesInWesterveld))
                .hasSizeGreaterThan(140);
    }

    @Test
    void haveNumbersOfTheTestRangeOnly() {
        assertThat(persons)
                .allSatisfy(
                        person -> assertThat(person.bsn().orElseThrow().value()).startsWith("9999"));
    }

    @Test
    void shareANumberOnlyWhereTheRegisterIsToBeWrong() {
        var sharing = persons.stream()
                .collect(Collectors.groupingBy(person -> person.bsn().map(Bsn::value), Collectors.counting()))
                .values()
                .stream()
                .filter(count -> count > 1);
        assertThat(sharing).containsExactly(2L);
    }

    @Test
    void haveSomebodyWhoComesOfAgeTheDayAfterTheElectionAndSomebodyOnTheDay() {
        assertThat(persons)
                .extracting(person -> person.birth().toString())
                .contains(
                        LocalDate.of(2018, 3, 22).minusYears(18).toString(),
                        LocalDate.of(2018, 3, 21).minusYears(18).toString());
    }

    private static boolean livesInWesterveld(Person person) {
        return person.residence()
                .municipality()
                .filter(new MunicipalityCode("1701")::equals)
                .isPresent();
    }
}
