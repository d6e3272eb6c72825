package nl.zetel.server.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MigrationsTest {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void the_schema_can_be_made_and_made_again(TestDatabase database) {
        DataSource source = database.migrated();

        assertThatCode(() -> Migrations.apply(source)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void the_persistence_unit_opens_on_the_schema(TestDatabase database) {
        try (EntityManagerFactory entities = database.entities();
                var em = entities.createEntityManager()) {
            assertThat(em.getMetamodel()).isNotNull();
        }
    }
}
