package nl.zetel.server.persistence;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The schema's history in {@code db/migration}, the same SQL for H2 and PostgreSQL.
 *
 * <p>A file is called {@code V<area><nn>__name.sql}. Areas: 10 infrastructure, 20 election, 30 designation and deposit,
 * 40 nomination up to numbering, 50 counting and result, 60 appointment, 70 notice. An area grows by itself, so a file
 * of a lower area may come later than one of a higher area.
 */
final class Migrations {

    private Migrations() {}

    /** Applies what is missing; throws a {@code FlywayException} when the database cannot be reached or differs. */
    static void apply(DataSource dataSource) {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .cleanDisabled(true)
                .load()
                .migrate();
    }
}
