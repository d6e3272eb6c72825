package nl.zetel.server.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;

/** Keeps by how much the clock of a demonstration differs, for every thread and over a restart. */
@ApplicationScoped
class ClockOffsets {

    @PersistenceContext
    EntityManager entities;

    @Transactional
    public Duration load() {
        ClockOffset stored = entities.find(ClockOffset.class, ClockOffset.ID);
        return stored == null ? Duration.ZERO : stored.offset();
    }

    @Transactional
    public void store(Duration offset) {
        entities.merge(new ClockOffset(offset.toMillis()));
    }
}
