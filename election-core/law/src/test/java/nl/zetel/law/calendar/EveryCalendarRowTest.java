package nl.zetel.law.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zetel.law.LegalBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every row of the calendars of 2022, of 2026 and of two redivisions: its article, and its beginning and end to the second. */
@LegalBasis({
    "Kieswet F 1(1)",
    "Kieswet G 1(8)",
    "Kieswet G 3(1)",
    "Kieswet G 4(3)",
    "Kiesbesluit H 1",
    "Kieswet H 1(1)",
    "Kieswet H 1(2)",
    "Kiesbesluit H 3(1)",
    "Kieswet H 4(3)",
    "Kieswet I 1(1)",
    "Kieswet I 2(2)",
    "Kieswet I 4",
    "Kieswet I 7(1)",
    "Kieswet J 1(1)",
    "Kieswet J 1(2)",
    "Kieswet J 7",
    "Kieswet J 8(3)",
    "Kiesbesluit J 1(1)",
    "Kieswet N 1(2)",
    "Kieswet Na 1",
    "Kieswet Na 2",
    "Kieswet O 1(1)",
    "Kieswet P 1b",
    "Kieswet P 20(1)",
    "Kieswet V 1(1)",
    "Kieswet V 2(1)",
    "Kieswet C 4(2)",
    "Wet algemene regels herindeling 55(2)",
    "Wet algemene regels herindeling 56(3)",
    "Tijdelijke wet verkiezingen covid-19"
})
class EveryCalendarRowTest {

    private static final Map<String, ElectionCalendar> CALENDARS = Map.of(
            "2022", ElectionCalendar.ofYear(2022),
            "2026", ElectionCalendar.ofYear(2026),
            "redivision of 2023", redivision(2023),
            "redivision of 2027", redivision(2027));

    /** A line of the table; times as text, so that the offset is compared too. */
    record Row(String election, CalendarKey key, String article, String from, String until) {

        static Row of(String line) {
            String[] cells = line.split("; ");
            return new Row(cells[0], CalendarKey.valueOf(cells[1]), cells[2], cells[3], cells[4]);
        }
    }

    private static ElectionCalendar redivision(int year) {
        return ElectionCalendar.of(CalendarRequest.ofRedivision(Redivision.of(LocalDate.of(year, 1, 1), true)));
    }

    static List<Row> rows() throws IOException {
        try (BufferedReader table = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(EveryCalendarRowTest.class.getResourceAsStream("every-row.csv")),
                StandardCharsets.UTF_8))) {
            return table.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Row::of)
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aRowIsWhatTheLawSays(Row row) {
        CalendarEntry entry =
                Objects.requireNonNull(CALENDARS.get(row.election())).entry(row.key());
        assertThat(entry.article()).isEqualTo(row.article());
        assertThat(entry.from().map(OffsetDateTime::toString).orElse("-")).isEqualTo(text(row.from()));
        assertThat(entry.until()).hasToString(text(row.until()));
        assertThat(entry.byLaw()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022", "2026", "redivision of 2023", "redivision of 2027"})
    void aCalendarHasTheseRowsAndNoOthers(String election) throws IOException {
        List<CalendarKey> keys = rows().stream()
                .filter(row -> row.election().equals(election))
                .map(Row::key)
                .toList();
        assertThat(Objects.requireNonNull(CALENDARS.get(election)).entries())
                .extracting(CalendarEntry::key)
                .containsExactlyElementsOf(keys);
    }

    @Test
    void everyKeyStandsInTheTable() throws IOException {
        assertThat(rows().stream().map(Row::key).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(EnumSet.allOf(CalendarKey.class));
    }

    private static String text(String moment) {
        return Stream.of(moment)
                .filter(text -> !text.equals("-"))
                .map(text -> OffsetDateTime.parse(text).toString())
                .findFirst()
                .orElse("-");
    }
}
