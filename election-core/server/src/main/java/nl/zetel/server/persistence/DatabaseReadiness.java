package nl.zetel.server.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import nl.zetel.server.health.ReadinessContributor;

/** The server is ready only while its database answers. */
@ApplicationScoped
public class DatabaseReadiness implements ReadinessContributor {

    private static final Logger LOG = Logger.getLogger(DatabaseReadiness.class.getName());
    private static final int PATIENCE_SECONDS = 2;

    @Resource(lookup = Database.JNDI_NAME)
    private DataSource dataSource;

    @Override
    public String name() {
        return "database";
    }

    @Override
    public Optional<String> obstacle() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS) ? Optional.empty() : Optional.of("does not answer");
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "The database cannot be reached", e);
            return Optional.of("cannot be reached");
        }
    }
}
