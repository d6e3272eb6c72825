package nl.zetel.law.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.zetel.law.LegalBasis;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@LegalBasis({"Kieswet V 1(1)", "Kieswet V 2(1)", "Kieswet X 12"})
class AppointmentTermsTest {

    @ParameterizedTest
    @CsvSource({"2018-03-23, 2018-03-26", "2026-03-26, 2026-03-27", "2014-03-21, 2014-03-24", "2024-03-28, 2024-04-02"})
    void lettersLeaveOnTheDayAfter(LocalDate result, LocalDate letters) {
        assertThat(AppointmentTerms.BY_ACT.lettersBy(result)).isEqualTo(letters);
    }

    @ParameterizedTest
    @CsvSource({
        // 23 March 2018 + 10 = 2 April, Easter Monday.
        "2018-03-23, NEW_COUNCIL, 2018-04-03",
        // 27 March 2026 + 10 = 6 April, Easter Monday.
        "2026-03-27, NEW_COUNCIL, 2026-04-07",
        // 26 March 2018 + 10 = 5 April, a Thursday.
        "2018-03-26, NEW_COUNCIL, 2018-04-05",
        // 6 June 2019 + 28 = 4 July, a Thursday.
        "2019-06-06, LATER_VACANCY, 2019-07-04",
        // 6 June 2019 + 10 = 16 June, a Sunday.
        "2019-06-06, TEMPORARY_REPLACEMENT, 2019-06-17"
    })
    void acceptanceIsReceivedInTime(LocalDate letter, AppointmentTerms.Kind kind, LocalDate last) {
        assertThat(AppointmentTerms.BY_ACT.acceptanceUntil(letter, kind).day()).isEqualTo(last);
    }
}
