package nl.zetel.server.notice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.event.Backoff;
import nl.zetel.server.job.JobWork;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long a job waits before it tries again what did not go: longer each time, and not for ever. */
@ApplicationScoped
public class Pause {

    /** How often a job that does not put itself off tries each message in all. */
    public static final int ROUNDS = 3;

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT);

    @Inject
    @ConfigProperty(name = "zetel.notice.pause", defaultValue = "PT5S")
    Duration first = Duration.ofSeconds(5);

    @Inject
    @ConfigProperty(name = "zetel.notice.longest-pause", defaultValue = "PT15M")
    Duration longest = Duration.ofMinutes(15);

    @Inject
    @ConfigProperty(name = "zetel.notice.give-up-after", defaultValue = "P2D")
    Duration patience = Duration.ofDays(2);

    @Inject
    ServerClock clock;

    /** Waits longer each round. */
    public void before(int round) throws InterruptedException {
        Thread.sleep(first.multipliedBy(round).toMillis());
    }

    /**
     * Puts a job off.
     *
     * @param postponed how often it was before
     * @param why what did not go, in Dutch
     * @throws JobWork.Later with the pause
     * @throws ProblemException {@code PLUGIN_FAILED} if it has waited long enough
     */
    void putOff(int postponed, String why) throws JobWork.Later {
        Backoff backoff = new Backoff(first, longest);
        if (waited(backoff, postponed).compareTo(patience) >= 0) {
            throw ProblemException.of(ProblemCode.PLUGIN_FAILED, why + ". Er is lang genoeg gewacht");
        }
        Duration pause = backoff.after(postponed + 1);
        throw new JobWork.Later(
                pause, why + ". Volgende poging om " + clock.now().plus(pause).format(HOUR) + " uur");
    }

    private static Duration waited(Backoff backoff, int postponed) {
        Duration waited = Duration.ZERO;
        for (int i = 1; i <= postponed; i++) {
            waited = waited.plus(backoff.after(i));
        }
        return waited;
    }
}
