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

@LegalBasis({"Kieswet F 1(1)", "Kieswet F 1(3)", "Kieswet C 4(1)"})
class NominationDayTest {

    @ParameterizedTest
    @CsvSource({
        // The Monday from 30 January to 5 February: both ends occur, in 2017 and 2018.
        "2017, 2017-01-30",
        "2018, 2018-02-05",
        "2014, 2014-02-03",
        "2022, 2022-01-31",
        "2026, 2026-02-02",
        "2030, 2030-02-04",
        // Leap years, 31 January to 6 February: 30 January 2040 is a Monday, and too early.
        "2040, 2040-02-06",
        "2028, 2028-01-31",
        "2024, 2024-02-05"
    })
    void isTheMondayOfThatWeek(int year, LocalDate day) {
        assertThat(NominationDay.of(year)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-02, true", // the Monday itself
        "2026-01-30, true", // the Friday before
        "2026-01-26, true", // the Monday before
        "2026-01-31, false", // a Saturday
        "2026-01-25, false", // a Sunday, eight days before
        "2026-01-23, false", // the Friday before that
        "2026-02-03, false", // never later
        "2023-10-09, false"
    })
    void aDecreeAdvancesItByAtMostAWeek(LocalDate day, boolean possible) {
        assertThat(NominationDay.isOfPeriodicElection(day)).isEqualTo(possible);
    }

    @Test
    void theYearsAreThoseOf1To9999() {
        assertThat(NominationDay.of(1)).isEqualTo("0001-02-05");
        assertThat(NominationDay.of(9999)).isEqualTo("9999-02-01");
    }

    @ParameterizedTest
    @ValueSource(ints = {2010, 2014, 2018, 2022, 2026, 2030})
    void councilsAreElectedEveryFourYears(int year) {
        assertThat(NominationDay.isElectionYear(year)).isTrue();
        assertThat(NominationDay.isElectionYear(year + 1)).isFalse();
        assertThat(NominationDay.isElectionYear(year + 2)).isFalse();
        assertThat(NominationDay.isElectionYear(year + 3)).isFalse();
    }

    @Test
    void refusesYearsThatAreNone() {
        assertThatThrownBy(() -> NominationDay.of(0)).isInstanceOf(RefusalException.class);
        assertThatThrownBy(() -> NominationDay.of(10_000)).isInstanceOf(RefusalException.class);
        assertThat(NominationDay.of(9999)).hasDayOfMonth(1);
    }
}
