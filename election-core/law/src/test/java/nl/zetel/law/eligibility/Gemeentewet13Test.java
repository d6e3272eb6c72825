package nl.zetel.law.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.Ruleset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

@LegalBasis({"Gemeentewet 13(1)", "Gemeentewet 13(2)", "Gemeentewet 13(3)"})
class Gemeentewet13Test {

    @ParameterizedTest
    @EnumSource(
            value = Office.class,
            mode = Mode.EXCLUDE,
            names = {
                "ALDERMAN_HERE",
                "SUBORDINATE_POLICE_OFFICER",
                "CIVIL_REGISTRAR",
                "EMERGENCY_SERVICES_VOLUNTEER",
                "PUBLIC_SCHOOL_OFFICIAL"
            })
    void mostNamedOfficesAreAlwaysIncompatible(Office office) {
        for (Ruleset ruleset : Ruleset.values()) {
            assertThat(IncompatibleOffices.isIncompatible(office, ruleset, true))
                    .isTrue();
            assertThat(IncompatibleOffices.isIncompatible(office, ruleset, false))
                    .isTrue();
        }
    }

    @Test
    void anAldermanMayEnterTheNewCouncilButNotFillAVacancy() {
        assertThat(IncompatibleOffices.isIncompatible(Office.ALDERMAN_HERE, Ruleset.R2018, true))
                .isFalse();
        assertThat(IncompatibleOffices.isIncompatible(Office.ALDERMAN_HERE, Ruleset.R2018, false))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Office.class,
            names = {"CIVIL_REGISTRAR", "EMERGENCY_SERVICES_VOLUNTEER"})
    void someOfficialsAreExcepted(Office office) {
        assertThat(IncompatibleOffices.isIncompatible(office, Ruleset.R2018, false))
                .isFalse();
        assertThat(IncompatibleOffices.isIncompatible(office, Ruleset.R2026, false))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Office.class,
            names = {"SUBORDINATE_POLICE_OFFICER", "PUBLIC_SCHOOL_OFFICIAL"})
    void theTextOf2026NamesThePoliceAndNoLongerExceptsSchools(Office office) {
        assertThat(IncompatibleOffices.isIncompatible(office, Ruleset.R2023, false))
                .isFalse();
        assertThat(IncompatibleOffices.isIncompatible(office, Ruleset.R2026, false))
                .isTrue();
    }

    @Test
    void anIncompatibleOfficeStandsInTheWayOfAdmissionAndIsNamed() {
        Admission admission = Admission.toNewCouncil(People.HERE, LocalDate.of(2018, 3, 27), LocalDate.of(2018, 3, 29))
                .withOffices(Set.of(Office.MAYOR, Office.MINISTER, Office.CIVIL_REGISTRAR));
        MembershipAssessment assessment =
                MembershipEligibility.assess(People.resident().build(), admission);
        assertThat(assessment.outcome()).isEqualTo(Outcome.NO);
        assertThat(assessment.assessment().reasons())
                .extracting(Reason::detail)
                .containsExactly(
                        "Deze betrekking is onverenigbaar met het lidmaatschap van de raad: minister.",
                        "Deze betrekking is onverenigbaar met het lidmaatschap van de raad: burgemeester.");
    }

    @ParameterizedTest
    @EnumSource(Office.class)
    void everyOfficeHasADutchName(Office office) {
        assertThat(ReasonTexts.of("office." + office.name())).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(ReasonCode.class)
    void everyReasonHasADutchSentence(ReasonCode code) {
        assertThat(ReasonTexts.of(code.name())).endsWith(code == ReasonCode.INCOMPATIBLE_OFFICE ? "{3}." : ".");
    }
}
