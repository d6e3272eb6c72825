package nl.zetel.server.job;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zetel.api.MunicipalityCode;
import nl.zetel.server.security.Actor;
import nl.zetel.server.store.StorageJson;

/** Goes on with the jobs that a stop or a crash interrupted. */
@ApplicationScoped
public class JobRecovery {

    @PersistenceContext
    EntityManager entities;

    @Inject
    StorageJson json;

    @Inject
    JobQueue queue;

    @Resource
    ManagedExecutorService executor;

    void recover(@Observes @Initialized(ApplicationScoped.class) Object started) {
        executor.execute(this::resumeAll);
    }

    private void resumeAll() {
        for (Object[] row : interrupted()) {
            Job job = json.read((String) row[3], Job.class);
            Actor actor = new Actor(
                    (String) row[2],
                    job.roles(),
                    Optional.of(new MunicipalityCode((String) row[1])),
                    UUID.randomUUID().toString());
            queue.run((String) row[0], actor);
        }
    }

    private List<Object[]> interrupted() {
        return entities.createQuery(
                        "select j.id, j.municipality, j.createdBy, j.data from JobEntity j"
                                + " where j.state in ('QUEUED', 'RUNNING') order by j.sortKey",
                        Object[].class)
                .getResultList();
    }
}
