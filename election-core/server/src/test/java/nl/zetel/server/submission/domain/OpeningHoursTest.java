package nl.zetel.server.submission.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import nl.zetel.server.submission.domain.OpeningHours.Phase;
import org.junit.jupiter.api.Test;

class OpeningHoursTest {

    private static final OpeningHours HOURS = OpeningHours.of(LocalDate.of(2018, 2, 5), true);

    @Test
    void listsAreTakenInFromNineToFiveToTheSecond() {
        assertThat(HOURS.at(moment("2018-02-05T08:59:59"))).isEqualTo(Phase.NOT_YET);
        assertThat(HOURS.at(moment("2018-02-05T09:00:00"))).isEqualTo(Phase.OPEN);
        assertThat(HOURS.at(moment("2018-02-05T17:00:00"))).isEqualTo(Phase.OPEN);
        assertThat(HOURS.at(moment("2018-02-05T17:00:01"))).isEqualTo(Phase.CLOSED);
        assertThat(HOURS.at(moment("2018-02-05T23:59:59"))).isEqualTo(Phase.CLOSED);
        assertThat(HOURS.at(moment("2018-02-06T00:00:00"))).isEqualTo(Phase.OVER);
    }

    @Test
    void whoWaitedAtClosingTimeMayFinishAndIsInTimeFromCheckingIn() {
        OffsetDateTime arrived = moment("2018-02-05T16:58:00");
        OffsetDateTime later = moment("2018-02-05T17:10:00");
        assertThat(HOURS.takesIn(later, arrived)).isTrue();
        assertThat(HOURS.countsAt(later, arrived)).isEqualTo(arrived);
        assertThat(HOURS.countsAt(moment("2018-02-05T16:59:00"), arrived)).isEqualTo(moment("2018-02-05T16:59:00"));
        assertThat(HOURS.takesIn(moment("2018-02-06T00:00:00"), arrived)).isFalse();
    }

    @Test
    void anInstallationThatDoesNotLetThemFinishClosesAtFive() {
        OpeningHours strict = OpeningHours.of(LocalDate.of(2018, 2, 5), false);
        OffsetDateTime arrived = moment("2018-02-05T16:58:00");
        assertThat(strict.takesIn(moment("2018-02-05T17:00:00"), arrived)).isTrue();
        assertThat(strict.takesIn(moment("2018-02-05T17:00:01"), arrived)).isFalse();
    }

    @Test
    void whoComesAfterFiveHandsNothingIn() {
        OffsetDateTime late = moment("2018-02-05T17:01:00");
        assertThat(HOURS.takesIn(late, late)).isFalse();
    }

    private static OffsetDateTime moment(String local) {
        return OffsetDateTime.parse(local + "+01:00");
    }
}
