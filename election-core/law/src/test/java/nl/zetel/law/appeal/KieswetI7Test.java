package nl.zetel.law.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.calendar.FurtherTerms;
import org.junit.jupiter.api.Test;

@LegalBasis({"Kieswet I 7(1)", "Kieswet I 7(3)", "Kieswet I 17(1)"})
class KieswetI7Test {

    private static final LocalDate LAST_DAY = LocalDate.of(2018, 2, 13);

    @Test
    void theFourthDayIsInTimeAndTheFifthIsNot() {
        assertThat(terms(LAST_DAY).inTime()).isTrue();
        assertThat(terms(LAST_DAY.plusDays(1)).inTime()).isFalse();
    }

    @Test
    void theCourtDecidesByTheSixthDayAfterReceiptOrTheNextWorkingDay() {
        assertThat(terms(LocalDate.of(2018, 2, 13)).judgmentDue()).isEqualTo(LocalDate.of(2018, 2, 19));
        assertThat(terms(LocalDate.of(2018, 2, 12)).judgmentDue())
                .as("Sunday the 18th")
                .isEqualTo("2018-02-19");
    }

    @Test
    void nothingIsFinalWhileSomebodyCanAppealOrAJudgmentIsMissing() {
        assertThat(Finality.of(false, 0)).isEqualTo(Finality.TERM_RUNS);
        assertThat(Finality.of(true, 1)).isEqualTo(Finality.APPEAL_PENDING);
        assertThat(Finality.of(true, 0)).isEqualTo(Finality.FINAL);
    }

    private static AppealTerms terms(LocalDate received) {
        return AppealTerms.of(received, LAST_DAY, FurtherTerms.BY_ACT);
    }
}
