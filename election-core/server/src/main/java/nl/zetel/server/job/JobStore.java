package nl.zetel.server.job;

import jakarta.enterprise.context.ApplicationScoped;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

@ApplicationScoped
class JobStore extends RecordStore<Job, JobEntity> {

    JobStore() {
        super(Job.class, JobEntity.class);
    }

    @Override
    protected JobEntity row() {
        return new JobEntity();
    }

    @Override
    protected Keys keys(Job job) {
        return Keys.state(job.state()).lookup(job.type() + " " + job.subject());
    }

    @Override
    protected String noun() {
        return "taak";
    }
}
