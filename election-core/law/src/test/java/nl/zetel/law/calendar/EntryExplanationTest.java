package nl.zetel.law.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zetel.law.LegalBasis;
import org.junit.jupiter.api.Test;

@LegalBasis({"Kieswet Z 12(1)", "Kieswet Z 12(2)"})
class EntryExplanationTest {

    @Test
    void tellsOfChristmas() {
        assertThat(ElectionCalendar.ofYear(2018)
                        .entry(CalendarKey.REGISTRATION_DEADLINE)
                        .explanation())
                .isEqualTo("Kieswet G 3; maandag 25 december 2017 (eerste kerstdag) wordt volgens Kieswet Z 12"
                        + " woensdag 27 december 2017");
    }

    @Test
    void tellsOfADecree() {
        CalendarRequest request = CalendarRequest.ofYear(2026).withDecreeDays(Set.of(LocalDate.of(2026, 1, 12)));
        assertThat(ElectionCalendar.of(request)
                        .entry(CalendarKey.SUBMISSION_ANNOUNCED)
                        .explanation())
                .contains("(bij koninklijk besluit gelijkgestelde dag)", "dinsdag 13 januari 2026");
    }

    @Test
    void namesOnlyTheArticleOfAnOrdinaryRow() {
        assertThat(ElectionCalendar.ofYear(2018).entry(CalendarKey.RESULT).explanation())
                .isEqualTo("Kieswet O 1");
    }

    @Test
    void tellsWhatTheMunicipalitySetAndWhatTheLawSays() {
        CalendarOverride override = new CalendarOverride(
                CalendarKey.RESULT, Optional.empty(), OffsetDateTime.parse("2018-03-23T14:00:00Z"), "Zaal bezet");
        CalendarRequest request = CalendarRequest.ofYear(2018).withOverrides(List.of(override));
        assertThat(ElectionCalendar.of(request).entry(CalendarKey.RESULT).explanation())
                .isEqualTo("Door de gemeente vastgesteld: Zaal bezet. Volgens Kieswet O 1: vrijdag 23 maart 2018,"
                        + " 10:00 uur");
    }
}
