package nl.zetel.server.notice.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.zetel.server.notice.domain.Registration;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** Registrations in their table. */
@ApplicationScoped
public class RegistrationStore extends RecordStore<Registration, RegistrationEntity> {

    /** For the container. */
    protected RegistrationStore() {
        super(Registration.class, RegistrationEntity.class);
    }

    @Override
    protected RegistrationEntity row() {
        return new RegistrationEntity();
    }

    @Override
    protected Keys keys(Registration value) {
        return Keys.none();
    }

    @Override
    protected String noun() {
        return "aanmelding";
    }
}
