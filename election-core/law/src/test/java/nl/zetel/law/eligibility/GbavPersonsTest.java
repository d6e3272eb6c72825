package nl.zetel.law.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.MunicipalityCode;
import nl.zetel.api.document.CandidateName;
import nl.zetel.api.person.Person;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.name.Difference;
import nl.zetel.law.name.DifferenceKind;
import nl.zetel.law.name.ListNotation;
import nl.zetel.law.name.NameNotation;
import nl.zetel.law.name.NotationComparison;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fictitious persons of the national test set at the election of 2026, each in the municipality of registration. */
@LegalBasis({"Kieswet B 3", "Kieswet B 4", "Kieswet B 5", "Kiesbesluit H 2"})
class GbavPersonsTest {

    private static final LocalDate NOMINATION = LocalDate.of(2026, 2, 2);
    private static final LocalDate ELECTION = LocalDate.of(2026, 3, 18);

    private List<Person> persons = List.of();

    @BeforeEach
    void read() throws IOException {
        persons = GbavFile.persons();
    }

    @Test
    void everyPersonGetsAnOutcomeThatFollowsFromTheTests() {
        assertThat(persons).hasSizeGreaterThan(600);
        for (Person person : persons) {
            Assessment assessment = assess(person);
            assertThat(assessment.tests()).hasSizeGreaterThanOrEqualTo(4);
            boolean no = assessment.reasons().stream().anyMatch(reason -> reason.outcome() == Outcome.NO);
            assertThat(assessment.outcome() == Outcome.NO).isEqualTo(no);
            assertThat(assessment.outcome() == Outcome.YES)
                    .isEqualTo(assessment.reasons().isEmpty());
        }
        assertThat(persons.stream()
                        .map(GbavPersonsTest::assess)
                        .map(Assessment::outcome)
                        .distinct())
                .containsExactlyInAnyOrder(Outcome.values());
    }

    @ParameterizedTest
    @CsvSource({
        // Excluded without an end; excluded until 2008.
        "999991929, EXCLUDED, NO",
        "999994293, , YES",
        // French; British; Polish.
        "999993653, , YES",
        "999991863, NO_RESIDENCE_TITLE, UNDETERMINED",
        "999995017, , YES",
        // Iranian with title 25 since 2010; Surinamese since 2004; stateless since 2005.
        "999994062, , YES",
        "999993045, , YES",
        "999992454, , YES",
        // Indian with a title that ended in 2015; nobody knows the nationality and title 98.
        "999999333, TITLE_NOT_ON_DAY, UNDETERMINED",
        "999993367, TITLE_DOES_NOT_QUALIFY, NO",
        "999994098, TREATED_AS_DUTCH, UNDETERMINED",
        "999992077, DECEASED, NO",
        "999993483, EMIGRATED, NO",
        "999991504, NON_RESIDENT, NO",
        // Born in 1971, month unknown; on 26 January 2008; on 1 January 2009; on 4 December 2007.
        "999995844, , YES",
        "999991383, , YES",
        "999990408, UNDER_AGE, NO",
        "999997476, , YES",
        "999992570, RESIDENCE_UNDER_INVESTIGATION, UNDETERMINED"
    })
    void knownCasesAreJudgedAsTheirDataSay(String bsn, ReasonCode obstacle, Outcome outcome) {
        Person person = persons.stream()
                .filter(one ->
                        one.bsn().filter(number -> number.value().equals(bsn)).isPresent())
                .findFirst()
                .orElseThrow();
        Assessment assessment = assess(person);
        assertThat(assessment.outcome()).isEqualTo(outcome);
        if (obstacle != null) {
            assertThat(assessment.has(obstacle)).isTrue();
        }
    }

    @Test
    void everybodyUnderTheOwnNameIsAsRegistered() {
        for (Person person : persons) {
            NameNotation.allowed(person).stream().findFirst().ifPresent(own -> {
                ListNotation notation = new ListNotation(
                        new CandidateName(own.initials(), "", own.prefix(), own.surname()),
                        "",
                        Optional.of(person.birth()),
                        "Diever",
                        "");
                assertThat(NotationComparison.of(notation, person).differences())
                        .extracting(Difference::kind)
                        .isSubsetOf(
                                DifferenceKind.BIRTH_MISSING,
                                DifferenceKind.RESIDENCE_DIFFERS,
                                DifferenceKind.RESIDENCE_UNVERIFIABLE,
                                DifferenceKind.COUNTRY_MISSING);
            });
        }
    }

    private static Assessment assess(Person person) {
        MunicipalityCode here = person.residence().municipality().orElse(new MunicipalityCode("1701"));
        return VoterEligibility.assess(person, here, NOMINATION, ELECTION);
    }
}
