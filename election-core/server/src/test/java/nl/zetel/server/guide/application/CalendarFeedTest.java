package nl.zetel.server.guide.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import nl.zetel.server.Westerveld;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.store.Stored;
import org.junit.jupiter.api.Test;

class CalendarFeedTest {

    private static final Stored<Election> ELECTION =
            new Stored<>("e1", "", 3, Instant.parse("2017-09-01T08:00:00Z"), "anna", Westerveld.election());

    private final String feed = CalendarFeed.of(ELECTION);
    private final String unfolded = feed.replace("\r\n ", "");

    @Test
    void it_has_an_event_for_every_row_of_the_calendar() {
        assertThat(unfolded.lines().filter("BEGIN:VEVENT"::equals))
                .hasSameSizeAs(Westerveld.election().calendar().entries());
        assertThat(unfolded.lines().filter(line -> line.startsWith("UID:"))).doesNotHaveDuplicates();
    }

    @Test
    void a_last_day_is_a_whole_day_a_period_several_and_an_hour_an_hour() {
        assertThat(event("registration-deadline"))
                .contains("DTSTART;VALUE=DATE:20171227", "DTEND;VALUE=DATE:20171228", "SEQUENCE:3");
        assertThat(event("support-declarations")).contains("DTSTART;VALUE=DATE:20180122", "DTEND;VALUE=DATE:20180206");
        assertThat(event("repair-3")).contains("DTSTART:20180209T080000Z", "DTEND:20180209T140000Z");
        assertThat(event("examination")).contains("DTSTART:20180206T150000Z");
    }

    @Test
    void a_diary_can_read_it() {
        assertThat(feed).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(feed.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        for (String line : feed.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
        }
        assertThat(unfolded).contains("Kieswet G 3\\; maandag 25 december 2017 (eerste kerstdag)");
    }

    private List<String> event(String key) {
        return unfolded.lines()
                .dropWhile(line -> !line.startsWith("UID:" + key))
                .takeWhile(line -> !line.equals("END:VEVENT"))
                .toList();
    }
}
