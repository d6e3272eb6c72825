package nl.zetel.law.eligibility;

import static nl.zetel.law.eligibility.People.excludedUntil;
import static nl.zetel.law.eligibility.People.obstacles;
import static nl.zetel.law.eligibility.People.resident;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zetel.api.person.Exclusion;
import nl.zetel.api.person.PersonAspect;
import nl.zetel.law.LegalBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@LegalBasis("Kieswet B 5")
class KieswetB5Test {

    @Test
    void anExclusionWithoutEndExcludes() {
        assertThat(obstacles(resident().exclusion(new Exclusion(Optional.empty()))))
                .containsExactly(ReasonCode.EXCLUDED);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-02-04, ",
        "2018-02-05, EXCLUSION_END_UNCERTAIN",
        "2018-03-21, EXCLUSION_END_UNCERTAIN",
        "2018-03-22, EXCLUDED",
        "2018, EXCLUSION_END_UNCERTAIN",
        "2017, ",
        "2019, EXCLUDED",
        "unknown, EXCLUSION_END_UNCERTAIN"
    })
    void anExclusionThatEndsAroundNominationDayIsForAPersonToDecide(String until, ReasonCode obstacle) {
        assertThat(obstacles(resident().exclusion(excludedUntil(until))))
                .isEqualTo(obstacle == null ? List.of() : List.of(obstacle));
    }

    @Test
    void aHitTellsToLookAtTheSourceDocument() {
        Reason reason = People.assess(resident().exclusion(new Exclusion(Optional.empty())))
                .reasons()
                .get(0);
        assertThat(reason.article()).isEqualTo("Kieswet B 5(1)");
        assertThat(reason.detail()).contains("brondocument");
    }

    @Test
    void aSourceThatDoesNotTellOfExclusionsLeavesThemOpen() {
        assertThat(obstacles(resident().notDelivered(Set.of(PersonAspect.EXCLUSION))))
                .containsExactly(ReasonCode.EXCLUSION_NOT_DELIVERED);
        assertThat(obstacles(resident()
                        .notDelivered(Set.of(PersonAspect.EXCLUSION))
                        .exclusion(new Exclusion(Optional.empty()))))
                .containsExactly(ReasonCode.EXCLUDED);
    }
}
