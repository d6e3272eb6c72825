package nl.zetel.law.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import nl.zetel.law.LegalBasis;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The calendars of five elections as they were published, or follow from the articles, row by row. */
@LegalBasis({
    "Kieswet F 1(1)", "Kieswet G 1(8)", "Kieswet G 2(8)", "Kieswet G 3(1)", "Kieswet H 1(2)", "Kieswet H 4(3)",
    "Kiesbesluit H 3(1)", "Kieswet I 1(1)", "Kieswet I 2(2)", "Kieswet I 4", "Kieswet I 7(1)", "Kieswet J 1(1)",
    "Kieswet Na 1", "Kieswet P 1b", "Kieswet O 1(1)", "Kieswet P 20(1)", "Kieswet V 1(1)", "Kieswet C 4(2)",
    "Kieswet Z 12(1)", "Kieswet Z 12(2)", "Tijdelijke wet verkiezingen covid-19"
})
class HandbookCalendarTest {

    @ParameterizedTest(name = "{0} in {1} is {3}")
    @CsvSource(textBlock = """
                    # key, election, from (a dash for none), until
                    # 42 days before 3 February 2014 is Monday 23 December 2013
                    REGISTRATION_DEADLINE, 2014, -, 2013-12-23T23:59:59+01:00
                    # 42 days before 5 February 2018 is Christmas, the 26th is the second Christmas day
                    REGISTRATION_DEADLINE, 2018, -, 2017-12-27T23:59:59+01:00
                    REGISTRATION_DEADLINE, 2022, -, 2021-12-20T23:59:59+01:00
                    REGISTRATION_DEADLINE, 2026, -, 2025-12-22T23:59:59+01:00
                    REGISTRATION_DEADLINE, 2030, -, 2029-12-24T23:59:59+01:00
                    # 40 days before: Christmas in 2013, 27 December in 2017, the second Christmas day in 2029
                    REGISTERS_PUBLISHED, 2014, -, 2013-12-27T23:59:59+01:00
                    REGISTERS_PUBLISHED, 2018, -, 2017-12-27T23:59:59+01:00
                    REGISTERS_PUBLISHED, 2022, -, 2021-12-22T23:59:59+01:00
                    REGISTERS_PUBLISHED, 2026, -, 2025-12-24T23:59:59+01:00
                    REGISTERS_PUBLISHED, 2030, -, 2029-12-27T23:59:59+01:00
                    SUBMISSION_ANNOUNCED, 2014, -, 2014-01-13T23:59:59+01:00
                    SUBMISSION_ANNOUNCED, 2018, -, 2018-01-15T23:59:59+01:00
                    SUBMISSION_ANNOUNCED, 2022, -, 2022-01-10T23:59:59+01:00
                    SUBMISSION_ANNOUNCED, 2026, -, 2026-01-12T23:59:59+01:00
                    SUBMISSION_ANNOUNCED, 2030, -, 2030-01-14T23:59:59+01:00
                    DEPOSIT_RECEIVED, 2014, -, 2014-01-20T23:59:59+01:00
                    DEPOSIT_RECEIVED, 2018, -, 2018-01-22T23:59:59+01:00
                    DEPOSIT_RECEIVED, 2022, -, 2022-01-17T23:59:59+01:00
                    DEPOSIT_RECEIVED, 2026, -, 2026-01-19T23:59:59+01:00
                    DEPOSIT_RECEIVED, 2030, -, 2030-01-21T23:59:59+01:00
                    SUPPORT_DECLARATIONS, 2014, 2014-01-20T00:00:00+01:00, 2014-02-03T23:59:59+01:00
                    SUPPORT_DECLARATIONS, 2018, 2018-01-22T00:00:00+01:00, 2018-02-05T23:59:59+01:00
                    # 28 days by the covid act
                    SUPPORT_DECLARATIONS, 2022, 2022-01-03T00:00:00+01:00, 2022-01-31T23:59:59+01:00
                    SUPPORT_DECLARATIONS, 2026, 2026-01-19T00:00:00+01:00, 2026-02-02T23:59:59+01:00
                    SUPPORT_DECLARATIONS, 2030, 2030-01-21T00:00:00+01:00, 2030-02-04T23:59:59+01:00
                    NOMINATION_DAY, 2014, -, 2014-02-03T23:59:59+01:00
                    NOMINATION_DAY, 2018, -, 2018-02-05T23:59:59+01:00
                    NOMINATION_DAY, 2022, -, 2022-01-31T23:59:59+01:00
                    NOMINATION_DAY, 2026, -, 2026-02-02T23:59:59+01:00
                    NOMINATION_DAY, 2030, -, 2030-02-04T23:59:59+01:00
                    EXAMINATION, 2014, -, 2014-02-04T16:00:00+01:00
                    EXAMINATION, 2018, -, 2018-02-06T16:00:00+01:00
                    EXAMINATION, 2022, -, 2022-02-01T16:00:00+01:00
                    EXAMINATION, 2026, -, 2026-02-03T16:00:00+01:00
                    EXAMINATION, 2030, -, 2030-02-05T16:00:00+01:00
                    REPAIR_1, 2014, 2014-02-05T09:00:00+01:00, 2014-02-05T17:00:00+01:00
                    REPAIR_1, 2018, 2018-02-07T09:00:00+01:00, 2018-02-07T17:00:00+01:00
                    REPAIR_1, 2022, 2022-02-02T09:00:00+01:00, 2022-02-02T17:00:00+01:00
                    REPAIR_1, 2026, 2026-02-04T09:00:00+01:00, 2026-02-04T17:00:00+01:00
                    REPAIR_1, 2030, 2030-02-06T09:00:00+01:00, 2030-02-06T17:00:00+01:00
                    REPAIR_2, 2014, 2014-02-06T09:00:00+01:00, 2014-02-06T17:00:00+01:00
                    REPAIR_2, 2018, 2018-02-08T09:00:00+01:00, 2018-02-08T17:00:00+01:00
                    REPAIR_2, 2022, 2022-02-03T09:00:00+01:00, 2022-02-03T17:00:00+01:00
                    REPAIR_2, 2026, 2026-02-05T09:00:00+01:00, 2026-02-05T17:00:00+01:00
                    REPAIR_2, 2030, 2030-02-07T09:00:00+01:00, 2030-02-07T17:00:00+01:00
                    # a third day, until 15:00, before 2022 only
                    REPAIR_3, 2014, 2014-02-07T09:00:00+01:00, 2014-02-07T15:00:00+01:00
                    REPAIR_3, 2018, 2018-02-09T09:00:00+01:00, 2018-02-09T15:00:00+01:00
                    DECISION, 2014, -, 2014-02-07T16:00:00+01:00
                    DECISION, 2018, -, 2018-02-09T16:00:00+01:00
                    DECISION, 2022, -, 2022-02-04T10:00:00+01:00
                    DECISION, 2026, -, 2026-02-06T17:00:00+01:00
                    DECISION, 2030, -, 2030-02-08T17:00:00+01:00
                    APPEAL, 2014, -, 2014-02-11T23:59:59+01:00
                    APPEAL, 2018, -, 2018-02-13T23:59:59+01:00
                    APPEAL, 2022, -, 2022-02-08T23:59:59+01:00
                    APPEAL, 2026, -, 2026-02-10T23:59:59+01:00
                    APPEAL, 2030, -, 2030-02-12T23:59:59+01:00
                    ELECTION_DAY, 2014, -, 2014-03-19T23:59:59+01:00
                    ELECTION_DAY, 2018, -, 2018-03-21T23:59:59+01:00
                    ELECTION_DAY, 2022, -, 2022-03-16T23:59:59+01:00
                    ELECTION_DAY, 2026, -, 2026-03-18T23:59:59+01:00
                    ELECTION_DAY, 2030, -, 2030-03-20T23:59:59+01:00
                    GSB_SESSION, 2026, -, 2026-03-19T23:59:59+01:00
                    GSB_SESSION, 2030, -, 2030-03-21T23:59:59+01:00
                    # 48 hours before the session of 10:00
                    ERROR_REPORTS, 2026, -, 2026-03-24T10:00:00+01:00
                    ERROR_REPORTS, 2030, -, 2030-03-26T10:00:00+01:00
                    RESULT, 2014, -, 2014-03-21T10:00:00+01:00
                    RESULT, 2018, -, 2018-03-23T10:00:00+01:00
                    RESULT, 2022, -, 2022-03-21T10:00:00+01:00
                    RESULT, 2026, -, 2026-03-26T10:00:00+01:00
                    RESULT, 2030, -, 2030-03-28T10:00:00+01:00
                    # the day after the result is Saturday 22 March 2014 and Saturday 24 March 2018
                    APPOINTMENT_LETTERS, 2014, -, 2014-03-24T23:59:59+01:00
                    APPOINTMENT_LETTERS, 2018, -, 2018-03-26T23:59:59+02:00
                    APPOINTMENT_LETTERS, 2022, -, 2022-03-21T23:59:59+01:00
                    APPOINTMENT_LETTERS, 2026, -, 2026-03-27T23:59:59+01:00
                    APPOINTMENT_LETTERS, 2030, -, 2030-03-29T23:59:59+01:00
                    # Thursday until 2018, two weeks after the vote in 2022, Wednesday from 2023
                    OLD_COUNCIL_STEPS_DOWN, 2014, -, 2014-03-27T23:59:59+01:00
                    OLD_COUNCIL_STEPS_DOWN, 2018, -, 2018-03-29T23:59:59+02:00
                    OLD_COUNCIL_STEPS_DOWN, 2022, -, 2022-03-30T23:59:59+02:00
                    OLD_COUNCIL_STEPS_DOWN, 2026, -, 2026-04-01T23:59:59+02:00
                    OLD_COUNCIL_STEPS_DOWN, 2030, -, 2030-04-03T23:59:59+02:00
                    """)
    void everyRowOfTheTable(CalendarKey key, int year, String from, String until) {
        CalendarEntry entry = ElectionCalendar.ofYear(year).entry(key);
        assertThat(entry.until()).hasToString(shortened(until));
        assertThat(entry.from().map(Object::toString).orElse("-")).isEqualTo(shortened(from));
        assertThat(entry.byLaw()).isTrue();
    }

    /** The letters of 2018 left on 23 or 26 March; the law's last day is the 26th because the 24th is a Saturday. */
    @ParameterizedTest(name = "{0}: ruleset {1}, rows {2}")
    @DisplayName("rulesets and rows")
    @CsvSource({"2014, 2014, 25", "2018, 2018, 25", "2022, covid, 24", "2026, 2026, 28", "2030, 2026, 28"})
    void rulesetsAndRows(int year, String ruleset, int rows) {
        ElectionCalendar calendar = ElectionCalendar.ofYear(year);
        assertThat(calendar.ruleset().id()).isEqualTo(ruleset);
        assertThat(calendar.entries()).hasSize(rows);
        assertThat(calendar.regular()).isTrue();
    }

    private static String shortened(String moment) {
        return moment.endsWith(":00+01:00") || moment.endsWith(":00+02:00")
                ? moment.replaceFirst(":00([+]0[12]:00)$", "$1")
                : moment;
    }
}
