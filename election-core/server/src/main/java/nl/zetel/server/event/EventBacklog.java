package nl.zetel.server.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.TreeMap;

/** How far deliveries are behind, over all municipalities of the installation. */
@ApplicationScoped
@Transactional
public class EventBacklog {

    @PersistenceContext
    EntityManager entities;

    /** The number of events that wait, by listener; zero for one that is up to date. */
    public Map<String, Long> pending() {
        Map<String, Long> pending = new TreeMap<>();
        entities.createQuery("select l.id from ListenerEntity l", String.class)
                .getResultStream()
                .forEach(id -> pending.put(id, 0L));
        entities.createQuery(
                        "select d.key.listener, count(d) from DeliveryEntity d"
                                + " where d.state = nl.zetel.server.event.DeliveryState.PENDING group by d.key.listener",
                        Object[].class)
                .getResultStream()
                .forEach(row -> pending.put((String) row[0], (Long) row[1]));
        return pending;
    }
}
