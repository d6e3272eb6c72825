package nl.zetel.law.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.zetel.law.LegalBasis;
import nl.zetel.law.RefusalException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@LegalBasis("Kieswet H 4(1)")
class KieswetH4NumberTest {

    @ParameterizedTest
    @CsvSource({"1, 10", "9, 10", "17, 10", "18, 10", "19, 20", "37, 20", "38, 20", "39, 30", "45, 30"})
    void theNumberFollowsTheSeatsOfTheCouncil(int seats, int declarations) {
        assertThat(SupportRequirement.declarations(seats)).isEqualTo(declarations);
    }

    @Test
    void aCouncilWithoutSeatsIsRefused() {
        assertThatThrownBy(() -> SupportRequirement.declarations(0))
                .isInstanceOf(RefusalException.class)
                .extracting("code")
                .isEqualTo("NO_SEATS");
    }
}
