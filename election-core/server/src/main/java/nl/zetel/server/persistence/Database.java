package nl.zetel.server.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;

/**
 * The database of the server, brought to the newest schema before anything else of the application runs. A database
 * that cannot be reached or migrated ends the deployment.
 *
 * <p>The same definition serves H2 and PostgreSQL: the keys {@code zetel.database.*} choose. A bean that uses the
 * database at start-up says {@code @DependsOn("Database")}.
 */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@DataSourceDefinition(
        name = Database.JNDI_NAME,
        className = "${MPCONFIG=zetel.database.class}",
        url = "${MPCONFIG=zetel.database.url}",
        user = "${MPCONFIG=zetel.database.user}",
        password = "${MPCONFIG=zetel.database.password}",
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 48)
public class Database {

    /** Where the data source is found. */
    public static final String JNDI_NAME = "java:app/jdbc/zetel";

    @Resource(lookup = JNDI_NAME)
    private DataSource dataSource;

    @PostConstruct
    void migrate() {
        Migrations.apply(dataSource);
    }
}
