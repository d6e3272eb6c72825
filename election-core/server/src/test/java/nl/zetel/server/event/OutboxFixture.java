package nl.zetel.server.event;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.zetel.api.MunicipalityCode;
import nl.zetel.api.event.DomainEvent;
import nl.zetel.server.audit.RecordedChange;
import nl.zetel.server.persistence.TestDatabase;
import nl.zetel.server.plugin.FakePluginHost;
import nl.zetel.spi.DomainEventListener;

/** A database with events, a clock that is set by hand, and a listener that fails on request. */
final class OutboxFixture implements AutoCloseable {

    static final String FIRST = "11111111-1111-4111-8111-111111111111";
    static final String SECOND = "22222222-2222-4222-8222-222222222222";

    private final EntityManagerFactory factory;
    private final EntityManager entities;
    final DeliveryStore store = new DeliveryStore();
    final List<String> heard = new ArrayList<>();
    final Set<String> failing = new HashSet<>();
    int calls;
    Instant now = Instant.parse("2026-11-22T12:00:00Z");
    private long sequence;

    OutboxFixture(TestDatabase database) {
        factory = database.entities();
        entities = factory.createEntityManager();
        store.entities = entities;
        transaction(() -> {
            store.register("webhooks", Map.of());
            return true;
        });
    }

    private final DomainEventListener listener = new DomainEventListener() {
        @Override
        public void onEvent(DomainEvent event) throws Exception {
            calls++;
            String name = event.type().substring("nl.zetel.".length());
            if (failing.contains(name)) {
                throw new java.io.IOException("503 from the receiver");
            }
            heard.add(name);
        }
    };

    private final FakePluginHost host = new FakePluginHost().with("webhooks", DomainEventListener.class, listener);

    /** What happens is written with its chain's head, as the audit trail does. */
    void happens(String name, String subject) {
        sequence++;
        transaction(() -> {
            RecordedChange change = new RecordedChange(
                    new MunicipalityCode("1701"),
                    sequence,
                    "hash",
                    Instant.parse("2018-02-05T09:00:00Z"),
                    name,
                    subject,
                    "");
            entities.persist(new EventEntity(Events.of(change), sequence, Events.stream(change), now));
            head();
            return true;
        });
    }

    private void head() {
        String sql = sequence == 1
                ? "insert into audit_head (municipality, sequence_number, hash) values ('1701', ?1, 'hash')"
                : "update audit_head set sequence_number = ?1";
        entities.createNativeQuery(sql).setParameter(1, sequence).executeUpdate();
    }

    /** A node's service of the listener, new as after a restart. */
    ListenerService service(String node) {
        return new ListenerService(
                "webhooks",
                host.require(DomainEventListener.class),
                store,
                new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(5)),
                node,
                () -> now);
    }

    /** Rounds until nothing more is delivered. */
    void deliver(ListenerService service) {
        while (transaction(service::round)) {
            entities.clear();
        }
        entities.clear();
    }

    <T> T transaction(Supplier<T> work) {
        entities.getTransaction().begin();
        T result = work.get();
        entities.getTransaction().commit();
        return result;
    }

    DeliveryEntity delivery(String name) {
        entities.clear();
        return entities.createQuery(
                        "select d from DeliveryEntity d join EventEntity e on e.id = d.key.eventId where e.type = :type",
                        DeliveryEntity.class)
                .setParameter("type", "nl.zetel." + name)
                .getSingleResult();
    }

    long count(String entity) {
        return entities.createQuery("select count(e) from " + entity + " e", Long.class)
                .getSingleResult();
    }

    @Override
    public void close() {
        entities.close();
        factory.close();
    }
}
