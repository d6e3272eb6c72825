package nl.zetel.server.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.zetel.api.MunicipalityCode;
import nl.zetel.api.event.DomainEvent;
import nl.zetel.server.audit.RecordedChange;
import org.junit.jupiter.api.Test;

class EventsTest {

    private static final String ELECTION = "a29d080a-696f-4e96-b354-e9707569c724";

    @Test
    void anEventSaysThatAndWhereSomethingHappenedAndNothingElse() {
        DomainEvent event = Events.of(change("/elections/" + ELECTION + "/designations/7"));
        assertThat(event.id()).matches("[0-9a-f-]{36}");
        assertThat(event.type()).isEqualTo("nl.zetel.designation-accepted");
        assertThat(event.source()).isEqualTo("urn:nld:gemeentecode:1701:systeem:zetel");
        assertThat(event.subject()).isEqualTo("/elections/" + ELECTION + "/designations/7");
        assertThat(event.time()).isEqualTo("2018-02-05T10:00:00+01:00");
        assertThat(event.data())
                .isEqualTo("{\"action\":\"designation-accepted\",\"legalBasis\":\"Kieswet G 3\",\"sequence\":12,"
                        + "\"hash\":\"abc\"}");
    }

    @Test
    void whatBelongsToAnElectionIsInItsStreamAndTheRestInThatOfTheMunicipality() {
        assertThat(Events.stream(change("/elections/" + ELECTION))).isEqualTo(ELECTION);
        assertThat(Events.stream(change("/elections/" + ELECTION + "/deposits/1")))
                .isEqualTo(ELECTION);
        assertThat(Events.stream(change("/jobs/" + ELECTION))).isEqualTo("1701");
    }

    @Test
    void thePauseDoublesUpToTheLongest() {
        Backoff backoff = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(5));
        assertThat(backoff.after(1)).hasSeconds(1);
        assertThat(backoff.after(2)).hasSeconds(2);
        assertThat(backoff.after(9)).hasSeconds(256);
        assertThat(backoff.after(10)).hasSeconds(300);
        assertThat(backoff.after(10_000)).hasSeconds(300);
    }

    private static RecordedChange change(String subject) {
        return new RecordedChange(
                new MunicipalityCode("1701"),
                12,
                "abc",
                Instant.parse("2018-02-05T09:00:00Z"),
                "designation-accepted",
                subject,
                "Kieswet G 3");
    }
}
