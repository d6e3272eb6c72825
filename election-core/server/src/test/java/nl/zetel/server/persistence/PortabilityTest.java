package nl.zetel.server.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import nl.zetel.api.Severity;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the server's entities rely on means the same on H2 and on PostgreSQL. */
class PortabilityTest {

    private static final OffsetDateTime MOMENT = OffsetDateTime.parse("2018-02-05T17:00:59.123456+01:00");

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void every_column_type_comes_back_as_it_went_in(TestDatabase database) {
        try (EntityManagerFactory entities = entities(database)) {
            PortableRow parent = new PortableRow();
            PortableRow row = fullRow();
            row.parent = parent;
            in(entities, em -> {
                em.persist(parent);
                em.persist(row);
                return row;
            });

            PortableRow found = in(entities, em -> em.find(PortableRow.class, row.id));

            assertThat(found)
                    .isNotSameAs(row)
                    .usingRecursiveComparison()
                    .withEqualsForType(OffsetDateTime::isEqual, OffsetDateTime.class)
                    .isEqualTo(row);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_uuid_and_a_moment_can_be_asked_for(TestDatabase database) {
        try (EntityManagerFactory entities = entities(database)) {
            PortableRow row = fullRow();
            in(entities, em -> {
                em.persist(row);
                return row;
            });

            List<UUID> found = in(
                    entities,
                    em -> em.createQuery(
                                    "select p.id from PortableRow p where p.other = :other and p.moment = :moment"
                                            + " and p.instant < :later and p.id in :ids",
                                    UUID.class)
                            .setParameter("other", row.other)
                            .setParameter("moment", MOMENT)
                            .setParameter("later", MOMENT.toInstant().plusSeconds(1))
                            .setParameter("ids", List.of(row.id, UUID.randomUUID()))
                            .getResultList());

            assertThat(found).containsExactly(row.id);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void absent_values_stay_absent_and_sort_last(TestDatabase database) {
        try (EntityManagerFactory entities = entities(database)) {
            PortableRow empty = new PortableRow();
            PortableRow full = fullRow();
            in(entities, em -> {
                em.persist(empty);
                em.persist(full);
                return empty;
            });

            List<UUID> order = in(
                    entities,
                    em -> em.createQuery("select p.id from PortableRow p order by p.heldOn", UUID.class)
                            .getResultList());

            assertThat(order).containsExactly(full.id, empty.id);
            PortableRow found = in(entities, em -> em.find(PortableRow.class, empty.id));
            assertThat(found).usingRecursiveComparison().isEqualTo(empty);
        }
    }

    private static PortableRow fullRow() {
        PortableRow row = new PortableRow();
        row.other = UUID.randomUUID();
        row.moment = MOMENT;
        row.instant = Instant.parse("2018-02-05T16:00:59.123456Z");
        row.heldOn = LocalDate.of(2018, 3, 21);
        row.content = "inhoud".getBytes(StandardCharsets.UTF_8);
        row.text = "é".repeat(100_000);
        row.cents = Long.MAX_VALUE;
        row.flag = true;
        row.severity = Severity.WARNING;
        row.smallNumber = -1;
        return row;
    }

    private static EntityManagerFactory entities(TestDatabase database) {
        DataSource source = database.empty();
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/portability")
                .load()
                .migrate();
        return TestDatabase.entities("portability", source);
    }

    private static <T> T in(EntityManagerFactory entities, Function<EntityManager, T> work) {
        try (EntityManager em = entities.createEntityManager()) {
            em.getTransaction().begin();
            T result = work.apply(em);
            em.getTransaction().commit();
            return result;
        }
    }
}
