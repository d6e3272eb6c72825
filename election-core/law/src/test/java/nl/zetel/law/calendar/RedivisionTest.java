package nl.zetel.law.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.RefusalException;
import nl.zetel.law.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@LegalBasis({
    "Wet algemene regels herindeling 52", "Wet algemene regels herindeling 53(1)",
    "Wet algemene regels herindeling 55(2)", "Wet algemene regels herindeling 55(3)",
    "Wet algemene regels herindeling 56(3)", "Wet algemene regels herindeling 56c",
    "Wet algemene regels herindeling 56e"
})
class RedivisionTest {

    /** The elections of November 2018, 2020 and 2022 were held on these days. */
    @ParameterizedTest
    @CsvSource({
        "2019-01-01, 2018-10-08, 2018-11-21",
        "2021-01-01, 2020-10-05, 2020-11-18",
        "2023-01-01, 2022-10-10, 2022-11-23",
        // 11 October 2027 is the last Monday that can be.
        "2028-01-01, 2027-10-11, 2027-11-24"
    })
    void nominationIsOnAMondayInOctoberAndTheVoteFortyFourDaysLater(
            LocalDate date, LocalDate nomination, LocalDate vote) {
        ElectionCalendar calendar = calendar(date);
        assertThat(calendar.nominationDay()).isEqualTo(nomination);
        assertThat(calendar.electionDay()).isEqualTo(vote);
        assertThat(calendar.regular()).isFalse();
        assertThat(calendar.entry(CalendarKey.NOMINATION_DAY).article())
                .isEqualTo("Wet algemene regels herindeling 55");
    }

    @Test
    void theOldCouncilsStepDownOnTheDateAndTheNewOneMeetsOnTheNextWorkingDay() {
        // 1 January 2023 is a Sunday: the date stays, the meeting is on Monday the 2nd.
        ElectionCalendar calendar = calendar(LocalDate.of(2023, 1, 1));
        assertThat(calendar.entry(CalendarKey.REDIVISION).until()).hasToString("2023-01-01T23:59:59+01:00");
        assertThat(calendar.entry(CalendarKey.FIRST_MEETING).until()).hasToString("2023-01-02T23:59:59+01:00");
        assertThat(calendar.find(CalendarKey.OLD_COUNCIL_STEPS_DOWN)).isEmpty();
        // Friday 1 January 2021: Monday the 4th.
        assertThat(calendar(LocalDate.of(2021, 1, 1))
                        .entry(CalendarKey.FIRST_MEETING)
                        .until())
                .hasToString("2021-01-04T23:59:59+01:00");
    }

    @ParameterizedTest
    @CsvSource({
        // More than three years before the vote of 16 March 2022: that one is held.
        "2019-01-01, 2022-03-30",
        "2019-03-16, 2022-03-30",
        // Less: it is not, and the council stays until after the next.
        "2019-03-17, 2026-04-01",
        "2021-01-01, 2026-04-01",
        "2023-01-01, 2026-04-01"
    })
    void theCouncilStaysUntilTheNextPeriodicElectionOrTheOneAfter(LocalDate date, LocalDate ends) {
        assertThat(Redivision.of(date, true).termEnds()).isEqualTo(ends);
    }

    @Test
    void whatOthersDecideAndWhatIsNotCertainIsSaid() {
        Redivision redivision = Redivision.of(LocalDate.of(2023, 1, 1), true);
        assertThat(ElectionCalendar.of(CalendarRequest.ofRedivision(redivision)).remarks())
                .extracting(Step::article)
                .contains("Wet algemene regels herindeling 55(3)", "Wet algemene regels herindeling 55(4)")
                .doesNotContain("Wet algemene regels herindeling 55(2)");
        ElectionCalendar other = ElectionCalendar.of(
                CalendarRequest.ofNominationDay(LocalDate.of(2022, 10, 3)).withRedivision(redivision));
        assertThat(other.remarks())
                .filteredOn(remark -> remark.article().equals("Wet algemene regels herindeling 55(2)"))
                .singleElement()
                .satisfies(
                        remark -> assertThat(remark.what()).contains("maandag 10 oktober 2022", "gedeputeerde staten"));
        assertThat(Redivision.of(LocalDate.of(2023, 1, 1), false).remarks(LocalDate.of(2022, 10, 10)))
                .extracting(Step::article)
                .doesNotContain("Wet algemene regels herindeling 55(4)");
    }

    @Test
    void theVoteIsBeforeTheDate() {
        Redivision redivision = Redivision.of(LocalDate.of(2023, 1, 1), true);
        // 44 days after Thursday 17 November 2022 is Saturday 31 December, which moves to Monday 2 January.
        CalendarRequest late =
                CalendarRequest.ofNominationDay(LocalDate.of(2022, 11, 17)).withRedivision(redivision);
        assertThatThrownBy(() -> ElectionCalendar.of(late))
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining("datum van herindeling");
        assertThat(ElectionCalendar.of(CalendarRequest.ofNominationDay(LocalDate.of(2022, 11, 16))
                                .withRedivision(redivision))
                        .electionDay())
                .isEqualTo("2022-12-30");
    }

    @Test
    void aTermOfRegistrationThatTheProvinceSetIsAnOverrideAndTheDateOfRedivisionIsNone() {
        Redivision redivision = Redivision.of(LocalDate.of(2023, 1, 1), true);
        CalendarOverride registration = override(CalendarKey.REGISTRATION_DEADLINE);
        CalendarEntry row = ElectionCalendar.of(
                        CalendarRequest.ofRedivision(redivision).withOverrides(List.of(registration)))
                .entry(CalendarKey.REGISTRATION_DEADLINE);
        assertThat(row.byLaw()).isFalse();
        assertThatThrownBy(() -> override(CalendarKey.REDIVISION)).isInstanceOf(RefusalException.class);
    }

    private static ElectionCalendar calendar(LocalDate date) {
        return ElectionCalendar.of(CalendarRequest.ofRedivision(Redivision.of(date, true)));
    }

    private static CalendarOverride override(CalendarKey key) {
        return new CalendarOverride(
                key,
                Optional.empty(),
                OffsetDateTime.parse("2022-09-26T23:59:59+02:00"),
                "Besluit van gedeputeerde staten van 1 juni 2022 (Wet algemene regels herindeling 55(3))");
    }

    @Test
    @LegalBasis({"Wet algemene regels herindeling 55(4)", "Kieswet H 4(8)", "Kieswet H 6(2)", "Kieswet H 14(2)"})
    void inANewMunicipalityThePreviousElectionCountsForTheNumbersAloneUnlessTheCommitteeFindsOtherwise() {
        LocalDate date = LocalDate.of(2027, 1, 1);
        Redivision stays = Redivision.of(date, false);
        assertThat(stays.exempts()).isTrue();
        assertThat(stays.allowsLongerLists()).isTrue();
        Redivision made = Redivision.of(date, true);
        assertThat(made.exempts()).isFalse();
        assertThat(made.allowsLongerLists()).isFalse();
        assertThat(made.remarks(made.nominationDay()))
                .anySatisfy(remark -> assertThat(remark.what())
                        .contains("(H 4, H 14) telt zij niet mee: de wet noemt haar daarvoor niet"));
        Redivision found = new Redivision(date, true, Optional.of(true), Optional.of(false));
        assertThat(found.exempts()).isTrue();
        assertThat(found.allowsLongerLists()).isFalse();
        assertThat(found.remarks(found.nominationDay()))
                .anySatisfy(remark -> assertThat(remark.what())
                        .contains("telt zij mee, zo vond het centraal stembureau", "(H 6) telt zij niet mee"));
        assertThat(found.contradictsLaw()).isFalse();
        assertThat(new Redivision(date, false, Optional.of(false), Optional.empty()).contradictsLaw())
                .isTrue();
    }
}
