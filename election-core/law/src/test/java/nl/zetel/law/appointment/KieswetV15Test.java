package nl.zetel.law.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.RefusalException;
import nl.zetel.law.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@LegalBasis({"Kieswet V 11", "Kieswet V 15(1)", "Gemeentewet 18"})
class KieswetV15Test {

    @ParameterizedTest
    @CsvSource({
        // More than half: nine of seventeen. Of an even number, exactly half is not more.
        "17, 8, false",
        "17, 9, true",
        "17, 17, true",
        "17, 0, false",
        "10, 5, false",
        "10, 6, true"
    })
    void theNewCouncilTakesOverWithMoreThanHalfOfItsMembers(int seats, int approved, boolean newCouncil) {
        CouncilChange change = CouncilChange.of(seats, approved);
        assertThat(change.newCouncil()).isEqualTo(newCouncil);
        assertThat(change.steps()).extracting(Step::article).containsExactly("Kieswet V 15(1)");
        assertThat(change.steps().get(0).what())
                .contains(newCouncil ? "de nieuwe raad treedt aan" : "blijven zitting houden");
    }

    @ParameterizedTest
    @CsvSource({"17, 18", "17, -1", "0, 0"})
    void moreApprovalsThanSeatsAreRefused(int seats, int approved) {
        assertThatThrownBy(() -> CouncilChange.of(seats, approved))
                .isInstanceOf(RefusalException.class)
                .extracting("code")
                .isEqualTo("APPROVED_OUT_OF_RANGE");
    }

    @Test
    void aMembershipBeginsWithTheNotificationButNotBeforeTheOldCouncilStepsDown() {
        LocalDate stepsDown = LocalDate.of(2018, 3, 29);
        assertThat(CouncilChange.membershipBegins(LocalDate.of(2018, 3, 27), stepsDown))
                .isEqualTo(stepsDown);
        assertThat(CouncilChange.membershipBegins(LocalDate.of(2018, 4, 10), stepsDown))
                .isEqualTo(LocalDate.of(2018, 4, 10));
    }
}
