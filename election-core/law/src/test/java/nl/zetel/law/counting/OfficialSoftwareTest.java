package nl.zetel.law.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.Ruleset;
import org.junit.jupiter.api.Test;

/** The Kiesraad's software is the official calculator since 1 August 2025. */
@LegalBasis("Kieswet Ea 7(1)")
class OfficialSoftwareTest {

    @Test
    void itIsRequiredFromTheElectionOf2026() {
        assertThat(OfficialSoftware.isRequired(Ruleset.forNominationDay(LocalDate.of(2026, 2, 2))))
                .isTrue();
        assertThat(OfficialSoftware.isRequired(Ruleset.forNominationDay(LocalDate.of(2025, 12, 31))))
                .isFalse();
        assertThat(OfficialSoftware.isRequired(Ruleset.forNominationDay(LocalDate.of(2018, 2, 5))))
                .isFalse();
    }
}
