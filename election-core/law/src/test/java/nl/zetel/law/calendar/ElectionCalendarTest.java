package nl.zetel.law.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.RefusalException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@LegalBasis({"Kieswet F 1(3)", "Kieswet J 1(1)", "Kieswet Z 12(3)"})
class ElectionCalendarTest {

    @ParameterizedTest
    @ValueSource(
            ints = {2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030
            })
    void everyYearAnswers(int year) {
        ElectionCalendar calendar = ElectionCalendar.ofYear(year);
        assertThat(calendar.electionDay()).isEqualTo(calendar.nominationDay().plusDays(44));
        assertThat(calendar.regular()).isEqualTo((year - 2014) % 4 == 0);
        assertThat(calendar.entries()).extracting(CalendarEntry::key).isSorted();
        assertThat(calendar.entries())
                .allSatisfy(entry -> assertThat(
                                NonWorkingDays.BY_ACT.contains(entry.until().toLocalDate()))
                        .as("%s of %d", entry.key(), year)
                        .isFalse());
    }

    @ParameterizedTest
    @CsvSource({"2013", "2010", "1989"})
    void aYearBeforeTheFirstRulesetIsRefused(int year) {
        assertThatThrownBy(() -> ElectionCalendar.ofYear(year)).isInstanceOfSatisfying(RefusalException.class, e -> {
            assertThat(e.code()).isEqualTo("NO_RULESET");
            assertThat(e).hasMessageContaining("2014").hasMessageContaining("2026");
        });
    }

    @Test
    void theThirdRepairDayExistsInTheYearsBefore2023Only() {
        assertThat(ElectionCalendar.ofYear(2021).find(CalendarKey.REPAIR_3)).isPresent();
        assertThat(ElectionCalendar.ofYear(2022).find(CalendarKey.REPAIR_3)).isEmpty();
        assertThat(ElectionCalendar.ofYear(2023).find(CalendarKey.REPAIR_3)).isEmpty();
        assertThat(ElectionCalendar.ofYear(2022).find(CalendarKey.GSB_SESSION)).isEmpty();
        assertThat(ElectionCalendar.ofYear(2023).find(CalendarKey.GSB_SESSION)).isPresent();
    }

    @Test
    void easterMovesTheLettersOf2024() {
        // Result on Maundy Thursday 28 March; then Good Friday, Saturday, Easter and Easter Monday.
        CalendarEntry letters = ElectionCalendar.ofYear(2024).entry(CalendarKey.APPOINTMENT_LETTERS);
        assertThat(letters.until()).hasToString("2024-04-02T23:59:59+02:00");
        assertThat(letters.shift()).contains(new Shift(LocalDate.of(2024, 3, 29), LocalDate.of(2024, 4, 2)));
    }

    @Test
    void aDecreeDayMovesARow() {
        CalendarRequest request = CalendarRequest.ofYear(2018).withDecreeDays(Set.of(LocalDate.of(2017, 12, 27)));
        assertThat(ElectionCalendar.of(request)
                        .entry(CalendarKey.REGISTRATION_DEADLINE)
                        .until())
                .hasToString("2017-12-28T23:59:59+01:00");
    }

    @Test
    void anAdvancedNominationMovesItsWholeWeek() {
        // Friday 30 January 2026: the examination falls on Saturday and moves to Monday, repair Tuesday and Wednesday.
        ElectionCalendar calendar = ElectionCalendar.of(CalendarRequest.ofNominationDay(LocalDate.of(2026, 1, 30)));
        assertThat(calendar.regular()).isTrue();
        assertThat(calendar.entry(CalendarKey.EXAMINATION).until()).hasToString("2026-02-02T16:00+01:00");
        assertThat(calendar.entry(CalendarKey.REPAIR_2).until()).hasToString("2026-02-04T17:00+01:00");
        assertThat(calendar.entry(CalendarKey.DECISION).until()).hasToString("2026-02-05T17:00+01:00");
        // 44 days on is Sunday 15 March.
        assertThat(calendar.electionDay()).isEqualTo("2026-03-16");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-16, true",
        "2026-03-17, true",
        "2026-03-18, true",
        "2026-03-19, true",
        "2026-03-20, false",
        "2026-03-13, false"
    })
    void aDecreeMayThenPutTheVoteLaterByAsManyDays(LocalDate vote, boolean possible) {
        CalendarRequest request =
                CalendarRequest.ofNominationDay(LocalDate.of(2026, 1, 30)).withElectionDay(vote);
        if (possible) {
            assertThat(ElectionCalendar.of(request).electionDay()).isEqualTo(vote);
        } else {
            refused(request, "ELECTION_DAY_NOT_POSSIBLE");
        }
    }

    @Test
    void anElectionAtAnotherMomentHasNoCouncilThatStepsDownInMarch() {
        ElectionCalendar calendar = ElectionCalendar.of(CalendarRequest.ofNominationDay(LocalDate.of(2022, 10, 10)));
        assertThat(calendar.ruleset().id()).isEqualTo("2022");
        assertThat(calendar.regular()).isFalse();
        assertThat(calendar.electionDay()).isEqualTo("2022-11-23");
        assertThat(calendar.find(CalendarKey.OLD_COUNCIL_STEPS_DOWN)).isEmpty();
        assertThat(calendar.find(CalendarKey.REPAIR_3)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"2026-01-31", "2018-04-02"})
    void aNominationIsOnAWorkingDay(LocalDate day) {
        refused(CalendarRequest.ofNominationDay(day), "NOT_A_WORKING_DAY");
    }

    @Test
    void aMunicipalityMovesTheResultAndWhatDependsOnItFollows() {
        CalendarRequest request = CalendarRequest.ofYear(2026)
                .withOverrides(List.of(override(
                        CalendarKey.RESULT, "2026-03-27T09:00:00Z", "De zaal is op donderdag niet beschikbaar")));
        ElectionCalendar calendar = ElectionCalendar.of(request);
        CalendarEntry result = calendar.entry(CalendarKey.RESULT);
        assertThat(result.byLaw()).isFalse();
        assertThat(result.until()).hasToString("2026-03-27T10:00+01:00");
        assertThat(result.overridden()).hasValueSatisfying(law -> {
            assertThat(law.until()).hasToString("2026-03-26T10:00+01:00");
            assertThat(law.reason()).startsWith("De zaal");
        });
        CalendarEntry reports = calendar.entry(CalendarKey.ERROR_REPORTS);
        assertThat(reports.until()).hasToString("2026-03-25T10:00+01:00");
        assertThat(reports.byLaw()).isTrue();
        // Saturday 28 March moves to Monday the 30th.
        assertThat(calendar.entry(CalendarKey.APPOINTMENT_LETTERS).until()).hasToString("2026-03-30T23:59:59+02:00");
    }

    @Test
    void overridesThatCannotBeAreRefused() {
        refused(
                CalendarRequest.ofYear(2018)
                        .withOverrides(List.of(override(CalendarKey.GSB_SESSION, "2018-03-22T10:00:00Z", "reden"))),
                "OVERRIDE_NOT_POSSIBLE");
        CalendarOverride once = override(CalendarKey.RESULT, "2018-03-23T15:00:00Z", "reden");
        refused(CalendarRequest.ofYear(2018).withOverrides(List.of(once, once)), "OVERRIDE_NOT_POSSIBLE");
        assertThatThrownBy(() -> override(CalendarKey.RESULT, "2018-03-23T15:00:00Z", " "))
                .isInstanceOf(RefusalException.class);
        assertThatThrownBy(() -> override(CalendarKey.ELECTION_DAY, "2018-03-23T15:00:00Z", "reden"))
                .isInstanceOf(RefusalException.class);
        OffsetDateTime until = OffsetDateTime.parse("2018-02-07T16:00:00+01:00");
        assertThatThrownBy(() ->
                        new CalendarOverride(CalendarKey.REPAIR_1, Optional.of(until.plusMinutes(1)), until, "reden"))
                .isInstanceOf(RefusalException.class);
    }

    @Test
    void dayBeyondTheCalendarIsRefused() {
        assertThatThrownBy(() -> ElectionCalendar.of(CalendarRequest.ofNominationDay(LocalDate.MAX)))
                .isInstanceOf(RefusalException.class);
        assertThatThrownBy(() -> ElectionCalendar.of(CalendarRequest.ofNominationDay(LocalDate.MIN)))
                .isInstanceOf(RefusalException.class);
    }

    private static CalendarOverride override(CalendarKey key, String until, String reason) {
        return new CalendarOverride(key, Optional.empty(), OffsetDateTime.parse(until), reason);
    }

    private static void refused(CalendarRequest request, String code) {
        assertThatThrownBy(() -> ElectionCalendar.of(request))
                .isInstanceOfSatisfying(
                        RefusalException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void itHasTheTermsAroundTheVoteToo() {
        ElectionCalendar calendar = ElectionCalendar.ofYear(2018);
        // Fourteen days after Wednesday 27 December; the fourth day before the vote is Saturday 17 March.
        assertThat(calendar.entry(CalendarKey.CARRY_OVER_DECISION).until()).hasToString("2018-01-10T23:59:59+01:00");
        assertThat(calendar.entry(CalendarKey.FORMS_AVAILABLE).from())
                .hasValueSatisfying(from -> assertThat(from).hasToString("2018-01-15T00:00+01:00"));
        assertThat(calendar.entry(CalendarKey.SUBMISSION).from())
                .hasValueSatisfying(from -> assertThat(from).hasToString("2018-02-05T09:00+01:00"));
        assertThat(calendar.entry(CalendarKey.SUBMISSION).until()).hasToString("2018-02-05T17:00+01:00");
        assertThat(calendar.entry(CalendarKey.POLL_CARDS).until()).hasToString("2018-03-07T23:59:59+01:00");
        assertThat(calendar.entry(CalendarKey.LISTS_TO_VOTERS).shift())
                .contains(new Shift(LocalDate.of(2018, 3, 17), LocalDate.of(2018, 3, 19)));
        assertThat(calendar.entry(CalendarKey.POLL_CARD_IN_PERSON).until()).hasToString("2018-03-20T12:00+01:00");
        assertThat(calendar.entry(CalendarKey.VOTING).until()).hasToString("2018-03-21T21:00+01:00");
        // Ten days after Monday 26 March is Thursday 5 April.
        assertThat(calendar.entry(CalendarKey.APPOINTMENT_LETTERS).until()).hasToString("2018-03-26T23:59:59+02:00");
        assertThat(calendar.entry(CalendarKey.ACCEPTANCE).until()).hasToString("2018-04-05T23:59:59+02:00");
        assertThat(calendar.find(CalendarKey.COMMITTEE_LOCATION)).isEmpty();
        assertThat(ElectionCalendar.ofYear(2026)
                        .entry(CalendarKey.COMMITTEE_LOCATION)
                        .until())
                .hasToString("2026-03-04T23:59:59+01:00");
        assertThat(calendar.remarks()).isEmpty();
    }

    @Test
    void itsRowsAreReadInDutch() {
        ElectionCalendar calendar = ElectionCalendar.ofYear(2018);
        assertThat(when(calendar, CalendarKey.REGISTRATION_DEADLINE)).isEqualTo("woensdag 27 december 2017");
        assertThat(when(calendar, CalendarKey.SUBMISSION)).isEqualTo("maandag 5 februari 2018 van 9.00 tot 17.00 uur");
        assertThat(when(calendar, CalendarKey.RESULT)).isEqualTo("vrijdag 23 maart 2018 om 10.00 uur");
        assertThat(when(calendar, CalendarKey.SUPPORT_DECLARATIONS))
                .isEqualTo("van maandag 22 januari 2018 tot en met maandag 5 februari 2018");
    }

    private static String when(ElectionCalendar calendar, CalendarKey key) {
        CalendarEntry entry = calendar.entry(key);
        return DutchDate.when(entry.from(), entry.until());
    }
}
