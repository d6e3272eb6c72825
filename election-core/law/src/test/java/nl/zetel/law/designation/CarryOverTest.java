package nl.zetel.law.designation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.Step;
import nl.zetel.law.calendar.Terms;
import org.junit.jupiter.api.Test;

@LegalBasis({"Kieswet G 4(1)", "Kieswet G 4(2)", "Kieswet G 4(3)", "Kieswet G 5(1)"})
class CarryOverTest {

    private static final KnownDesignation NATIONAL =
            KnownDesignation.of("Gemeentebelangen", "Vereniging Landelijk", Source.NATIONAL_REGISTER);

    @Test
    void aPublishedDesignationCountsHere() {
        CarryOver carryOver = CarryOver.of(NATIONAL, List.of(municipal("VVD Westerveld", "VVD")));
        assertThat(carryOver.counts()).isTrue();
        assertThat(carryOver.steps()).extracting(Step::article).containsExactly("Kieswet G 4(1)");
    }

    @Test
    void unlessAnotherGroupRegisteredOneLikeIt() {
        CarryOver carryOver = CarryOver.of(
                NATIONAL, List.of(municipal("Gemeentebelang", "X"), municipal("Gemeente Belangen", "Vereniging GB")));
        assertThat(carryOver.counts()).isFalse();
        assertThat(carryOver.conflict().orElseThrow().known().group()).isEqualTo("Vereniging GB");
        assertThat(carryOver.steps()).extracting(Step::article).containsExactly("Kieswet G 4(2)");
        assertThat(carryOver.steps().get(0).values()).containsEntry("gelijkenis", "EQUAL");
    }

    @Test
    void theSameGroupIsNoConflict() {
        assertThat(CarryOver.of(NATIONAL, List.of(municipal("Gemeentebelangen", "vereniging landelijk")))
                        .counts())
                .isTrue();
    }

    @Test
    void theCommitteeDecidesWithinFourteenDaysAndAppealTakesSix() {
        // Published on Wednesday 27 December 2017: 10 January; appeal against a decision of then: Tuesday 16 January.
        assertThat(CarryOver.decisionUntil(LocalDate.of(2017, 12, 27), Terms.BY_ACT)
                        .day())
                .isEqualTo("2018-01-10");
        assertThat(DesignationAppeal.until(LocalDate.of(2018, 1, 10), Terms.BY_ACT)
                        .day())
                .isEqualTo("2018-01-16");
        // The sixth day after Monday 8 January is a Sunday.
        assertThat(DesignationAppeal.until(LocalDate.of(2018, 1, 8), Terms.BY_ACT)
                        .day())
                .isEqualTo("2018-01-15");
    }

    private static KnownDesignation municipal(String designation, String group) {
        return KnownDesignation.of(designation, group, Source.MUNICIPAL_REGISTER);
    }
}
