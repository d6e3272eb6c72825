package nl.zetel.server.appointment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.zetel.server.appointment.domain.Installation;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** Rows of table {@code installation}. */
@ApplicationScoped
public class InstallationStore extends RecordStore<Installation, InstallationEntity> {

    /** For the container. */
    protected InstallationStore() {
        super(Installation.class, InstallationEntity.class);
    }

    @Override
    protected InstallationEntity row() {
        return new InstallationEntity();
    }

    @Override
    protected Keys keys(Installation value) {
        return Keys.none();
    }

    @Override
    protected String noun() {
        return "installatie";
    }
}
