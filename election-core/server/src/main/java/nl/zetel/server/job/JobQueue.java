package nl.zetel.server.job;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import nl.zetel.server.security.Actor;

/** Runs jobs beside requests, and again after the pause that a job asks for; no thread waits meanwhile. */
@ApplicationScoped
class JobQueue {

    @Inject
    JobRunner runner;

    @Resource
    ManagedExecutorService executor;

    @Resource
    ManagedScheduledExecutorService later;

    /** Runs the job in another thread. */
    void start(String id, Actor actor) {
        executor.execute(() -> run(id, actor));
    }

    /** Runs the job in this thread. */
    void run(String id, Actor actor) {
        runner.run(id, actor)
                .ifPresent(pause -> later.schedule(() -> start(id, actor), pause.toMillis(), TimeUnit.MILLISECONDS));
    }
}
