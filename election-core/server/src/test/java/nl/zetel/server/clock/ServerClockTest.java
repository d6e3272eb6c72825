package nl.zetel.server.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ServerClockTest {

    private static final Instant NOMINATION_DAY = Instant.parse("2018-02-05T09:00:00Z");

    private final ServerClock clock = new ServerClock();

    @Test
    void aClockThatIsSetWhileTheStoredOneIsBeingReadStaysSet() {
        clock.demonstration = true;
        clock.offsets = new ClockOffsets() {
            @Override
            public Duration load() {
                clock.set(NOMINATION_DAY);
                return Duration.ZERO;
            }

            @Override
            public void store(Duration offset) {
                // What is stored does not matter here.
            }
        };

        assertThat(Duration.between(NOMINATION_DAY, clock.instant()))
                .isBetween(Duration.ofMinutes(-1), Duration.ofHours(1));
        assertThat(Duration.between(NOMINATION_DAY, clock.instant()))
                .isBetween(Duration.ofMinutes(-1), Duration.ofHours(1));
    }
}
