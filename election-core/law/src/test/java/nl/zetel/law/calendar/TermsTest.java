package nl.zetel.law.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.RefusalException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@LegalBasis({
    "Kieswet Z 12(1)",
    "Kieswet Z 12(2)",
    "Algemene termijnenwet 1(1)",
    "Algemene termijnenwet 2",
    "Algemene termijnenwet 4"
})
class TermsTest {

    @ParameterizedTest
    @CsvSource({
        // Christmas 2017 was a Monday, so two days are skipped, forward although the term was counted backwards.
        "2018-02-05, 42, 2017-12-27",
        "2014-02-03, 40, 2013-12-27",
        "2030-02-04, 40, 2029-12-27",
        "2018-02-05, 14, 2018-01-22"
    })
    void aBackwardTermMovesForward(LocalDate event, int days, LocalDate expected) {
        assertThat(Terms.BY_ACT.before(event, days).day()).isEqualTo(expected);
    }

    @Test
    void aForwardTermMovesForward() {
        // The day after Friday 21 March 2014 is a Saturday.
        Shift letters = Terms.BY_ACT.after(LocalDate.of(2014, 3, 21), 1);
        assertThat(letters.day()).isEqualTo("2014-03-24");
        assertThat(letters.counted()).isEqualTo("2014-03-22");
        assertThat(letters.moved()).isTrue();
        assertThat(Terms.BY_ACT.after(LocalDate.of(2014, 3, 20), 1).moved()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // Ten days from Friday 23 March 2018 end on Easter Monday.
        "2018-03-23, 10, 2018-04-03",
        // Three days from Thursday 29 March 2018 (Good Friday, Saturday, Easter) end on Sunday and move past Monday to
        // Tuesday; the second working day is Wednesday.
        "2018-03-29, 3, 2018-04-04",
        // A term of two days is only moved: Thursday plus two is Saturday, and Tuesday is the first working day.
        "2018-03-29, 2, 2018-04-03",
        // Three days from Friday 6 July 2018 end on Monday; Tuesday is the second working day.
        "2018-07-06, 3, 2018-07-10",
        // Three days from Thursday 5 July 2018 end on Sunday: Friday and Monday are two working days.
        "2018-07-05, 3, 2018-07-09",
        "2018-07-02, 90, 2018-10-01",
        // Around Easter: three days hold Tuesday only, so that Wednesday is added; two days need not hold two.
        "2018-03-29, 3, 2018-04-04",
        "2018-03-29, 2, 2018-04-03"
    })
    void aTermEndsOnAWorkingDayAndHoldsTwo(LocalDate event, int days, LocalDate last) {
        assertThat(Terms.BY_ACT.end(event, days).day()).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 91})
    void theActDoesNotCoverOtherTerms(int days) {
        assertThatThrownBy(() -> Terms.BY_ACT.end(LocalDate.of(2018, 3, 23), days))
                .isInstanceOfSatisfying(
                        RefusalException.class, e -> assertThat(e.code()).isEqualTo("TERM_OUT_OF_RANGE"));
    }
}
