package nl.zetel.law.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.RefusalException;
import nl.zetel.law.Step;
import nl.zetel.law.council.CouncilSizeDecision.LaterPopulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@LegalBasis({
    "Gemeentewet 1(1)",
    "Gemeentewet 1(2)",
    "Gemeentewet 8(1)",
    "Gemeentewet 8(2)",
    "Wet algemene regels herindeling 55(1)"
})
class CouncilSizeDecisionTest {

    private static final LocalDate NOMINATION = LocalDate.of(2018, 2, 5);

    @ParameterizedTest
    @CsvSource({
        "2014-02-03, 2013-01-01, 2013-10-01",
        "2018-02-05, 2017-01-01, 2017-10-01",
        // Nomination in January: the fourth month before it is September.
        "2022-01-31, 2021-01-01, 2021-09-01",
        "2026-02-02, 2025-01-01, 2025-10-01",
        "2030-02-04, 2029-01-01, 2029-10-01",
        // A nomination in November whose vote is in the next year.
        "2024-11-25, 2024-01-01, 2024-07-01"
    })
    void referenceDates(LocalDate nomination, LocalDate reference, LocalDate later) {
        assertThat(CouncilSizeDecision.referenceDate(nomination)).isEqualTo(reference);
        assertThat(CouncilSizeDecision.laterReferenceDate(nomination)).isEqualTo(later);
    }

    @Test
    void theFirstOfJanuaryOfTheYearBeforeCounts() {
        CouncilSizeDecision decision = CouncilSizeDecision.of(NOMINATION, 20_000, Optional.empty());
        assertThat(decision.seats()).isEqualTo(17);
        assertThat(decision.referenceDate()).isEqualTo("2017-01-01");
        assertThat(decision.steps()).extracting(Step::article).containsExactly("Gemeentewet 1(1)", "Gemeentewet 8(1)");
    }

    @Test
    void aLaterNumberCountsInstead() {
        LaterPopulation later = new LaterPopulation(LocalDate.of(2017, 10, 1), 20_001);
        CouncilSizeDecision decision = CouncilSizeDecision.of(NOMINATION, 20_000, Optional.of(later));
        assertThat(decision.seats()).isEqualTo(19);
        assertThat(decision.inhabitants()).isEqualTo(20_001);
        assertThat(decision.steps()).extracting(Step::article).contains("Gemeentewet 1(2)");
    }

    @Test
    void aNumberOfAnotherDayIsRefused() {
        LaterPopulation later = new LaterPopulation(LocalDate.of(2017, 11, 1), 20_001);
        assertThatThrownBy(() -> CouncilSizeDecision.of(NOMINATION, 20_000, Optional.of(later)))
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining("1 oktober 2017");
    }

    @Test
    void forARedividedMunicipalityTheFirstOfJanuaryOfTheYearOfTheElectionCounts() {
        CouncilSizeDecision decision = CouncilSizeDecision.ofRedivision(LocalDate.of(2022, 11, 23), 73_000);
        assertThat(decision.seats()).isEqualTo(35);
        assertThat(decision.referenceDate()).isEqualTo("2022-01-01");
        assertThat(decision.steps())
                .extracting(Step::article)
                .containsExactly("Wet algemene regels herindeling 55(1)", "Gemeentewet 8(1)");
    }
}
