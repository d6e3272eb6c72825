package nl.zetel.law.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import nl.zetel.law.LegalBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@LegalBasis({"Algemene termijnenwet 3(1)", "Algemene termijnenwet 3(2)", "Algemene termijnenwet 3(3)", "Kieswet Z 12(4)"
})
class NonWorkingDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2013-03-31",
        "2014-04-20",
        "2015-04-05",
        "2016-03-27",
        "2017-04-16",
        "2018-04-01",
        "2019-04-21",
        "2020-04-12",
        "2021-04-04",
        "2022-04-17",
        "2023-04-09",
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2027-03-28",
        "2028-04-16",
        "2029-04-01",
        "2030-04-21",
        "2031-04-13",
        // The extremes and the two exceptions of the lunar table: 22 March, 25 April, epacts 24 and 25.
        "1818-03-22",
        "1943-04-25",
        "2038-04-25",
        "1954-04-18",
        "1981-04-19",
        "2049-04-18",
        "2076-04-19"
    })
    void computesEaster(LocalDate easter) {
        assertThat(Easter.sunday(easter.getYear())).isEqualTo(easter);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-01-01, NEW_YEARS_DAY",
        "2018-03-30, GOOD_FRIDAY",
        "2018-04-01, SUNDAY",
        "2018-04-02, EASTER_MONDAY",
        "2018-04-27, KINGS_DAY",
        "2018-05-05, LIBERATION_DAY",
        "2018-05-10, ASCENSION_DAY",
        "2018-05-20, SUNDAY",
        "2018-05-21, WHIT_MONDAY",
        "2018-12-25, CHRISTMAS_DAY",
        "2018-12-26, SECOND_CHRISTMAS_DAY",
        "2018-02-03, SATURDAY",
        "2018-02-04, SUNDAY",
        // 27 April is a Sunday in 2014 and 2025: the birthday is celebrated on the 26th.
        "2014-04-26, KINGS_DAY",
        "2014-04-27, SUNDAY",
        "2025-04-26, KINGS_DAY",
        // The Queen's day until 2013, with the same rule in 2006.
        "2013-04-30, KINGS_DAY",
        "2006-04-29, KINGS_DAY",
        // 5 May every year, and where Ascension and King's day meet it is one of them.
        "2027-05-05, LIBERATION_DAY",
        "2027-05-06, ASCENSION_DAY"
    })
    void namesTheReason(LocalDate day, NonWorkingDay reason) {
        assertThat(NonWorkingDays.BY_ACT.reason(day)).contains(reason);
        assertThat(NonWorkingDays.BY_ACT.contains(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018-01-02",
                "2018-03-29",
                "2018-04-03",
                "2018-04-26",
                "2018-05-11",
                "2018-12-24",
                "2018-12-27",
                "2014-04-25",
                "2014-04-28",
                "2014-04-30",
                "2013-04-26",
                "2018-05-04",
                "2018-06-05"
            })
    void otherDaysAreWorkingDays(LocalDate day) {
        assertThat(NonWorkingDays.BY_ACT.reason(day)).isEmpty();
        assertThat(NonWorkingDays.BY_ACT.nextWorkingDay(day)).isEqualTo(day);
    }

    @Test
    void aDecreeAddsDays() {
        LocalDate friday = LocalDate.of(2018, 5, 11);
        NonWorkingDays days = new NonWorkingDays(Set.of(friday));
        assertThat(days.reason(friday)).contains(NonWorkingDay.BY_DECREE);
        assertThat(days.nextWorkingDay(LocalDate.of(2018, 5, 10))).isEqualTo("2018-05-14");
    }

    @Test
    void everyReasonHasADutchName() {
        assertThat(NonWorkingDay.values())
                .allSatisfy(day -> assertThat(day.dutch()).isNotBlank());
    }
}
