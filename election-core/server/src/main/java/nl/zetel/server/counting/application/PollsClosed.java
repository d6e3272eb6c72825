package nl.zetel.server.counting.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import nl.zetel.server.clock.Amsterdam;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.election.application.Deadlines;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.problem.ProblemException;

/** Nothing is counted before the polls close. */
@ApplicationScoped
public class PollsClosed {

    /** The hour at which the polls close (Kieswet J 1). */
    private static final LocalTime CLOSING = LocalTime.of(21, 0);

    @Inject
    Elections elections;

    @Inject
    ServerClock clock;

    /** @throws ProblemException if the polls have not closed */
    public void require(String electionId) {
        OffsetDateTime closing = elections
                .get(electionId)
                .value()
                .electionDay()
                .atTime(CLOSING)
                .atZone(Amsterdam.ZONE)
                .toOffsetDateTime();
        if (clock.now().isBefore(closing)) {
            throw Deadlines.tooEarly("Kieswet J 1", "Er wordt geteld na het sluiten van de stemming", closing);
        }
    }
}
