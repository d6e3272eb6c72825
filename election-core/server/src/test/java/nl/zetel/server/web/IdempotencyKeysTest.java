package nl.zetel.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import nl.zetel.server.persistence.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Keys do not stay for ever. */
class IdempotencyKeysTest {

    private static final Instant LIMIT = Instant.parse("2026-11-22T12:00:00Z");

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void keysFromBeforeTheMomentAreForgottenAndOthersStay(TestDatabase database) {
        try (EntityManagerFactory factory = database.entities();
                EntityManager entities = factory.createEntityManager()) {
            IdempotencyKeys keys = new IdempotencyKeys();
            keys.entities = entities;
            entities.getTransaction().begin();
            entities.persist(new IdempotencyRecord("1701/anna/old", "f", LIMIT.minusSeconds(1)));
            entities.persist(new IdempotencyRecord("1701/anna/young", "f", LIMIT));
            entities.flush();
            assertThat(keys.forget(LIMIT)).isEqualTo(1);
            entities.clear();
            assertThat(entities.createQuery("select r.fingerprint, r.status from IdempotencyRecord r", Object[].class)
                            .getResultList())
                    .hasSize(1);
            assertThat(entities.find(IdempotencyRecord.class, "1701/anna/young"))
                    .isNotNull();
            entities.getTransaction().rollback();
        }
    }
}
