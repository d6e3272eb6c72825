package nl.zetel.server.retention.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.zetel.api.MunicipalityCode;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.job.JobWork;
import nl.zetel.server.security.Actor;
import nl.zetel.server.security.CurrentActor;

/** The daily run of one municipality, in the name of the server itself. */
@ApplicationScoped
public class DailyRun {

    /** Who acts in the chain when nobody asked. */
    static final String USER = "zetel";

    private final Map<MunicipalityCode, LocalDate> done = new ConcurrentHashMap<>();

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    @Inject
    Preparation preparation;

    @Inject
    RetentionWork work;

    /** Destroys what is due today, unless that was done. */
    @ActivateRequestContext
    public void of(MunicipalityCode municipality) {
        LocalDate today = clock.today();
        if (today.equals(done.get(municipality))) {
            return;
        }
        current.set(new Actor(
                USER, Set.of(), Optional.of(municipality), UUID.randomUUID().toString()));
        preparation.of(id(municipality, today)).ifPresent(id -> work.execute(id, new Unheard()));
        done.put(municipality, today);
    }

    private static String id(MunicipalityCode municipality, LocalDate day) {
        String name = "retention " + municipality.value() + " " + day;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** Prepares and begins the run in one transaction. */
    @ApplicationScoped
    static class Preparation {

        @Inject
        RetentionRuns runs;

        /** Identifier of the run; empty if nothing is due. */
        @Transactional(Transactional.TxType.REQUIRES_NEW)
        public Optional<String> of(String id) {
            return runs.prepareDaily(id).map(run -> {
                runs.beginDaily(run);
                return run.id();
            });
        }
    }

    /** Nobody watches. */
    private static final class Unheard implements JobWork.Progress {

        @Override
        public void report(int done, int total) {
            // The run itself says what is done.
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
