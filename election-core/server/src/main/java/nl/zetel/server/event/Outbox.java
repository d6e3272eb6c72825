package nl.zetel.server.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.zetel.server.audit.RecordedChange;
import nl.zetel.server.clock.ServerClock;

/** Writes an event for every change, in the transaction of the change: both are there, or neither is. */
@ApplicationScoped
class Outbox {

    @PersistenceContext
    EntityManager entities;

    @Inject
    ServerClock clock;

    void write(@Observes RecordedChange change) {
        entities.persist(
                new EventEntity(Events.of(change), change.sequence(), Events.stream(change), clock.machineInstant()));
    }
}
