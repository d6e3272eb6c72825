package nl.zetel.law.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.zetel.law.LegalBasis;
import org.junit.jupiter.api.Test;

@LegalBasis({"Kieswet W 1(1)", "Kieswet X 5(3)", "Kieswet X 11(1)"})
class KieswetW1TermsTest {

    private static final SuccessionTerms TERMS = SuccessionTerms.BY_ACT;
    private static final LocalDate MONDAY = LocalDate.of(2019, 5, 6);

    @Test
    void theSuccessorIsAppointedByTheFourteenthDayAfterTheVacancyIsKnown() {
        assertThat(TERMS.appointedBy(MONDAY, Optional.empty()).day()).isEqualTo(LocalDate.of(2019, 5, 20));
    }

    @Test
    void theTermBeginsWhenAResignationTakesEffectLater() {
        assertThat(TERMS.appointedBy(MONDAY, Optional.of(LocalDate.of(2019, 6, 3)))
                        .day())
                .isEqualTo(LocalDate.of(2019, 6, 17));
        assertThat(TERMS.appointedBy(MONDAY, Optional.of(MONDAY.minusDays(3))).day())
                .isEqualTo(LocalDate.of(2019, 5, 20));
    }

    @Test
    void aTermThatEndsOnAHolidayIsLonger() {
        // 16 May 2019 + 14 = 30 May, Ascension Day: 31 May.
        assertThat(TERMS.appointedBy(LocalDate.of(2019, 5, 16), Optional.empty())
                        .day())
                .isEqualTo(LocalDate.of(2019, 5, 31));
        assertThat(TERMS.leaveDecidedBy(LocalDate.of(2019, 5, 16)).day()).isEqualTo(LocalDate.of(2019, 5, 31));
        assertThat(TERMS.leaveDecidedBy(MONDAY).day()).isEqualTo(LocalDate.of(2019, 5, 20));
    }

    @Test
    void aWarnedMemberHasEightDays() {
        assertThat(TERMS.objectionBy(MONDAY).day()).isEqualTo(LocalDate.of(2019, 5, 14));
    }
}
