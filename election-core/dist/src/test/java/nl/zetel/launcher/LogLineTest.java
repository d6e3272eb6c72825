package nl.zetel.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogLineTest {

    @Test
    void a_line_says_when_how_bad_who_and_what() {
        LogRecord entry = new LogRecord(Level.WARNING, "{0} stations");
        entry.setInstant(Instant.parse("2018-03-21T20:15:00.5Z"));
        entry.setLoggerName("nl.zetel.Test");
        entry.setLongThreadID(7);
        entry.setParameters(new Object[] {12});

        assertThat(new LogLine().format(entry))
                .isEqualTo("2018-03-21T21:15:00.500+01:00 WARNING [7] nl.zetel.Test: 12 stations\n");
    }

    @Test
    void a_citizen_service_number_is_masked_in_the_message_and_in_the_stack() {
        LogRecord entry = new LogRecord(Level.SEVERE, "For 999990019:");
        entry.setThrown(new IllegalStateException("Value too long: '999990019'"));

        assertThat(new LogLine().format(entry))
                .doesNotContain("999990019")
                .contains("For *********:", "Value too long: '*********'", "at nl.zetel.launcher.LogLineTest");
    }

    @Test
    void the_console_shows_the_first_line_only() {
        LogRecord entry = new LogRecord(Level.SEVERE, "No connection.\nAsk the administrator. 999990019");
        entry.setThrown(new IllegalStateException("with a stack"));

        assertThat(new ConsoleLine().format(entry))
                .endsWith(": No connection.\n")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource({"999990018", "1999990019", "9999900190", "20180321"})
    void other_numbers_stay(String number) {
        assertThat(LogLine.mask("x " + number + " y")).isEqualTo("x " + number + " y");
    }
}
