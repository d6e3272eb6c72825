package nl.zetel.server.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is to be delivered to whom, and what became of it. Each method is a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class DeliveryStore {

    private static final String BEHIND =
            "select h.municipality, coalesce(c.sequence_number, 0), h.sequence_number from audit_head h"
                    + " left join event_cursor c on c.municipality = h.municipality and c.listener = ?1"
                    + " where h.sequence_number > coalesce(c.sequence_number, 0)";

    private static final String HAND_OUT = "insert into event_delivery (listener, event_id, municipality,"
            + " sequence_number, stream, state, attempts, next_attempt_at, last_error)"
            + " select ?1, e.id, e.municipality, e.sequence_number, e.stream, 'PENDING', 0, e.stored_at, ''"
            + " from domain_event e where e.municipality = ?2 and e.sequence_number > ?3 and e.sequence_number <= ?4";

    /** The first pending event of each stream, if its time has come. */
    private static final String HEADS = "select d.stream from DeliveryEntity d where d.key.listener = :listener"
            + " and d.state = nl.zetel.server.event.DeliveryState.PENDING and d.nextAttemptAt <= :now"
            + " and not exists (select p.sequence from DeliveryEntity p where p.key.listener = d.key.listener"
            + " and p.stream = d.stream and p.state = nl.zetel.server.event.DeliveryState.PENDING"
            + " and p.sequence < d.sequence) order by d.municipality, d.sequence";

    private static final String NEXT = "select d, e from DeliveryEntity d join EventEntity e on e.id = d.key.eventId"
            + " where d.key.listener = :listener and d.stream = :stream"
            + " and d.state = nl.zetel.server.event.DeliveryState.PENDING and d.nextAttemptAt <= :now"
            + " order by d.sequence";

    @PersistenceContext
    EntityManager entities;

    /** The number of the last event of each municipality. */
    @SuppressWarnings("unchecked") // the query's columns
    public Map<String, Long> heads() {
        List<Object[]> rows = entities.createNativeQuery("select municipality, sequence_number from audit_head")
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).longValue()));
    }

    /**
     * Makes a listener known. A new one hears what comes after those numbers, and misses nothing while it is away.
     *
     * @param heads the number of the last event of each municipality when the server started
     */
    public void register(String listener, Map<String, Long> heads) {
        if (entities.find(ListenerEntity.class, listener) == null) {
            entities.persist(new ListenerEntity(listener));
            entities.flush();
            heads.forEach((municipality, sequence) -> advance(listener, municipality, sequence));
        }
    }

    /** Lets a node serve a listener for a while; answers false while another node does. */
    public boolean lease(String listener, String node, Instant now, Instant until) {
        return entities.createQuery("update ListenerEntity l set l.leaseOwner = :node, l.leaseUntil = :until"
                                + " where l.id = :listener and (l.leaseOwner = :node or l.leaseUntil < :now)")
                        .setParameter("node", node)
                        .setParameter("until", until)
                        .setParameter("listener", listener)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** Whether something happened since the last time, or is due. */
    public boolean hasWork(String listener, Instant now) {
        boolean behind = !entities.createNativeQuery(BEHIND)
                .setParameter(1, listener)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        return behind || !streams(listener, now, 1).isEmpty();
    }

    /** Makes a delivery of everything that happened since the last time. */
    @SuppressWarnings("unchecked") // the query's columns
    public void handOut(String listener) {
        List<Object[]> behind =
                entities.createNativeQuery(BEHIND).setParameter(1, listener).getResultList();
        for (Object[] row : behind) {
            String municipality = (String) row[0];
            long from = ((Number) row[1]).longValue();
            long until = ((Number) row[2]).longValue();
            entities.createNativeQuery(HAND_OUT)
                    .setParameter(1, listener)
                    .setParameter(2, municipality)
                    .setParameter(3, from)
                    .setParameter(4, until)
                    .executeUpdate();
            advance(listener, municipality, until);
        }
    }

    private void advance(String listener, String municipality, long until) {
        int moved = cursor(
                "update event_cursor set sequence_number = ?3 where listener = ?1 and municipality = ?2",
                listener,
                municipality,
                until);
        if (moved == 0) {
            cursor(
                    "insert into event_cursor (listener, municipality, sequence_number) values (?1, ?2, ?3)",
                    listener,
                    municipality,
                    until);
        }
    }

    private int cursor(String sql, String listener, String municipality, long until) {
        return entities.createNativeQuery(sql)
                .setParameter(1, listener)
                .setParameter(2, municipality)
                .setParameter(3, until)
                .executeUpdate();
    }

    /** The streams whose first pending event is due, at most that many. */
    public List<String> streams(String listener, Instant now, int limit) {
        return entities.createQuery(HEADS, String.class)
                .setParameter("listener", listener)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The pending events of a stream in order, at most that many. */
    public List<Due> next(String listener, String stream, Instant now, int limit) {
        return entities.createQuery(NEXT, Object[].class)
                .setParameter("listener", listener)
                .setParameter("stream", stream)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> due((DeliveryEntity) row[0], (EventEntity) row[1]))
                .toList();
    }

    private static Due due(DeliveryEntity delivery, EventEntity event) {
        return new Due(delivery.key, delivery.attempts, event.toEvent());
    }

    /** Notes that the listener has taken it. */
    public void delivered(DeliveryKey key, Instant now) {
        locked(key).delivered(now);
    }

    /** Notes that the listener failed. */
    public void failed(DeliveryKey key, String error, Instant nextAttempt) {
        locked(key).failed(error, nextAttempt);
    }

    private DeliveryEntity locked(DeliveryKey key) {
        return entities.find(DeliveryEntity.class, key, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Throws away what was stored before that moment, and its deliveries. */
    public int prune(Instant before) {
        entities.createQuery("delete from DeliveryEntity d where d.key.eventId in"
                        + " (select e.id from EventEntity e where e.storedAt < :before)")
                .setParameter("before", before)
                .executeUpdate();
        return entities.createQuery("delete from EventEntity e where e.storedAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
