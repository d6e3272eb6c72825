package nl.zetel.server.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.clock.Amsterdam;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.CurrentActor;

/** The events of the caller's municipality, and their delivery again on request. */
@ApplicationScoped
@Transactional
class EventQueries {

    private static final String WAITING = " where d.key.listener = :listener and d.municipality = :municipality"
            + " and d.state = nl.zetel.server.event.DeliveryState.PENDING";

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    @Inject
    AuditTrail audit;

    /** The events after that number, in order. */
    List<EventView> after(long sequence, int limit) {
        List<EventEntity> events = entities.createQuery(
                        "select e from EventEntity e where e.key.municipality = :municipality"
                                + " and e.key.sequence > :sequence order by e.key.sequence",
                        EventEntity.class)
                .setParameter("municipality", municipality())
                .setParameter("sequence", sequence)
                .setMaxResults(limit)
                .getResultList();
        Map<String, List<DeliveryEntity>> deliveries = deliveries(events);
        return events.stream()
                .map(event -> EventView.of(event, deliveries.getOrDefault(event.id, List.of())))
                .toList();
    }

    private Map<String, List<DeliveryEntity>> deliveries(List<EventEntity> events) {
        if (events.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select d from DeliveryEntity d where d.key.eventId in :ids order by d.key.listener",
                        DeliveryEntity.class)
                .setParameter("ids", events.stream().map(event -> event.id).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(delivery -> delivery.key.eventId));
    }

    /** The event with that identifier. */
    EventView get(String id) {
        return view(event(id));
    }

    private EventView view(EventEntity event) {
        return EventView.of(event, deliveries(List.of(event)).getOrDefault(event.id, List.of()));
    }

    /** Delivers an event to a listener at once, for the first time or again. */
    EventView redeliver(String id, String listener, String reason) {
        EventEntity event = event(id);
        if (entities.find(ListenerEntity.class, listener) == null) {
            throw ProblemException.notFound("luisteraar " + listener);
        }
        DeliveryKey key = new DeliveryKey(listener, id);
        DeliveryEntity delivery = entities.find(DeliveryEntity.class, key, LockModeType.PESSIMISTIC_WRITE);
        if (delivery == null) {
            delivery = new DeliveryEntity(key, event);
            entities.persist(delivery);
        }
        delivery.again(clock.machineInstant());
        audit.record(Change.created("event-redelivered", "/events/" + id, "", new Redelivery(listener))
                .because(reason));
        return view(event);
    }

    /**
     * What the audit trail says.
     *
     * @param listener to whom
     */
    public record Redelivery(String listener) {}

    /** Every listener that was ever started. */
    List<ListenerView> listeners() {
        return entities.createQuery("select l.id from ListenerEntity l order by l.id", String.class)
                .getResultStream()
                .map(this::listener)
                .toList();
    }

    private ListenerView listener(String id) {
        List<Object[]> first = entities.createQuery(
                        "select e.at, d.nextAttemptAt, d.lastError from DeliveryEntity d"
                                + " join EventEntity e on e.id = d.key.eventId" + WAITING + " order by d.sequence",
                        Object[].class)
                .setParameter("listener", id)
                .setParameter("municipality", municipality())
                .setMaxResults(1)
                .getResultList();
        Optional<Object[]> oldest = first.stream().findFirst();
        return new ListenerView(
                id,
                pending(id),
                oldest.map(row -> OffsetDateTime.parse((String) row[0])),
                oldest.map(row -> Amsterdam.at((Instant) row[1])),
                oldest.map(row -> (String) row[2]).filter(error -> !error.isEmpty()));
    }

    private long pending(String id) {
        return entities.createQuery("select count(d) from DeliveryEntity d" + WAITING, Long.class)
                .setParameter("listener", id)
                .setParameter("municipality", municipality())
                .getSingleResult();
    }

    private EventEntity event(String id) {
        return entities.createQuery(
                        "select e from EventEntity e where e.id = :id and e.key.municipality = :municipality",
                        EventEntity.class)
                .setParameter("id", id)
                .setParameter("municipality", municipality())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("gebeurtenis"));
    }

    private String municipality() {
        return current.municipality().value();
    }
}
