package nl.zetel.server.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.zetel.api.MunicipalityCode;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.persistence.TestDatabase;
import nl.zetel.server.security.Actor;
import nl.zetel.server.security.CurrentActor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What links say of persons can be destroyed; the chain stays whole, and nobody empties links unseen. */
class AuditErasureTest {

    private static final String LIST = "/elections/e1/candidate-lists/l1";

    /** What is kept of a list, with somebody's name. */
    public record Value(String name) {}

    /** What is kept of a destruction. */
    public record Proof(int erasedEntries, String rule) {}

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theContentGoesAndTheChainStaysWhole(TestDatabase database) {
        with(database, chain -> {
            chain.erase(LIST);

            assertThat(chain.text(1) + chain.text(2) + chain.text(3)).doesNotContain("Alberts", "om die reden");
            assertThat(chain.text(4)).contains("Bakker");
            assertThat(chain.text(5)).contains("\"erasedEntries\":3", "Kieswet I 19");
            assertThat(chain.queries.verify()).isEqualTo(chain.verified(5));
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void twoDestructionsOneAfterTheOtherAreBothProved(TestDatabase database) {
        with(database, chain -> {
            chain.erase(LIST);
            chain.erase("/elections/e1/candidate-lists/l1x");

            assertThat(chain.text(4)).doesNotContain("Bakker");
            assertThat(chain.queries.verify().valid()).isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whoEmptiesALinkByHandIsFound(TestDatabase database) {
        with(database, chain -> {
            chain.sql(
                    "update audit_entry set before_data = '', after_data = '', reason = '' where sequence_number = 2");
            assertThat(chain.queries.verify().firstInvalid()).contains(2L);
        });
        with(database, chain -> {
            chain.sql("update audit_entry set after_data = '', salt = '', erased_by = 99 where sequence_number = 3");
            assertThat(chain.queries.verify().firstInvalid()).contains(3L);
        });
        with(database, chain -> {
            chain.erase(LIST);
            chain.sql("update audit_entry set after_data = '', salt = '', erased_by = 5 where sequence_number = 4");
            assertThat(chain.queries.verify().firstInvalid()).contains(5L);
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void otherContentThanWasHashedIsFound(TestDatabase database) {
        with(database, chain -> {
            chain.sql("update audit_entry set after_data = '{}' where sequence_number = 1");
            assertThat(chain.queries.verify().firstInvalid()).contains(1L);
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void nothingErasesAWholeChain(TestDatabase database) {
        with(database, chain -> {
            assertThatThrownBy(() -> chain.erase("")).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> chain.erase("/")).isInstanceOf(IllegalArgumentException.class);
        });
    }

    private static void with(TestDatabase database, Consumer<Chain> test) {
        try (EntityManagerFactory factory = database.entities();
                EntityManager entities = factory.createEntityManager()) {
            entities.getTransaction().begin();
            test.accept(new Chain(entities));
            entities.getTransaction().rollback();
        }
    }

    /** A chain of four links: three about a list and what belongs to it, one about another whose path begins the same. */
    private static final class Chain {
        private final EntityManager entities;
        private final AuditTrail trail = new AuditTrail();
        private final AuditQueries queries = new AuditQueries();

        Chain(EntityManager entities) {
            this.entities = entities;
            CurrentActor actor = new CurrentActor();
            actor.set(new Actor("anna", Set.of("clerk"), Optional.of(new MunicipalityCode("1701")), "r1"));
            trail.entities = entities;
            trail.current = actor;
            trail.clock = new ServerClock();
            trail.heads = new AuditHeads();
            trail.heads.entities = entities;
            trail.waiting = new WaitingChanges();
            trail.erasure = new AuditErasure();
            trail.erasure.entities = entities;
            trail.recorded = silent();
            queries.entities = entities;
            queries.current = actor;
            trail.record(Change.created("made", LIST, "Kieswet H 1", new Value("Alberts")));
            trail.record(Change.changed("changed", LIST, "", new Value("Alberts"), new Value("Alberts-Vos"))
                    .because("om die reden"));
            trail.record(Change.created("found", LIST + "/findings/f1", "", new Value("Alberts")));
            trail.record(Change.created("made", LIST + "x", "", new Value("Bakker")));
        }

        void erase(String subject) {
            trail.erase(
                    List.of(subject),
                    number -> Change.created(
                            "personal-data-destroyed",
                            "/retention-runs/1",
                            "Kieswet I 19",
                            new Proof(number, "Kieswet I 19")));
            entities.clear();
        }

        void sql(String statement) {
            entities.createNativeQuery(statement).executeUpdate();
            entities.clear();
        }

        String text(long sequence) {
            AuditEntry entry = entities.find(AuditEntry.class, new AuditKey("1701", sequence));
            return entry.reason + entry.before + entry.after;
        }

        AuditVerification verified(long entries) {
            AuditEntry last = entities.find(AuditEntry.class, new AuditKey("1701", entries));
            return new AuditVerification(true, entries, last.hash, Optional.empty());
        }

        @SuppressWarnings("unchecked")
        private static Event<RecordedChange> silent() {
            return (Event<RecordedChange>) Proxy.newProxyInstance(
                    AuditErasureTest.class.getClassLoader(),
                    new Class<?>[] {Event.class},
                    (proxy, method, values) -> null);
        }
    }
}
