package nl.zetel.law.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.RefusalException;
import org.junit.jupiter.api.Test;

@LegalBasis({"Kieswet X 2", "Kieswet X 6", "Kieswet X 12(4)"})
class KieswetX2Test {

    private static final LocalDate RECEIVED = LocalDate.of(2019, 5, 6);
    private static final LocalDate EFFECTIVE = LocalDate.of(2019, 6, 1);

    @Test
    void aResignationHasNoRetroactiveEffect() {
        assertThat(new Resignation(RECEIVED, RECEIVED).effective()).isEqualTo(RECEIVED);
        assertThatThrownBy(() -> new Resignation(RECEIVED, RECEIVED.minusDays(1)))
                .isInstanceOf(RefusalException.class)
                .extracting("code")
                .isEqualTo("RETROACTIVE_RESIGNATION");
    }

    @Test
    void theMemberStaysUntilTheSuccessionIsSettled() {
        Resignation resignation = new Resignation(RECEIVED, EFFECTIVE);
        assertThat(resignation.membershipEnds(Optional.empty(), false)).isEmpty();
        assertThat(resignation.membershipEnds(Optional.of(LocalDate.of(2019, 6, 20)), false))
                .contains(LocalDate.of(2019, 6, 20));
        assertThat(resignation.membershipEnds(Optional.of(LocalDate.of(2019, 5, 20)), false))
                .contains(EFFECTIVE);
    }

    @Test
    void aTemporaryReplacementGoesOnTheDayItself() {
        assertThat(new Resignation(RECEIVED, EFFECTIVE).membershipEnds(Optional.empty(), true))
                .contains(EFFECTIVE);
    }
}
