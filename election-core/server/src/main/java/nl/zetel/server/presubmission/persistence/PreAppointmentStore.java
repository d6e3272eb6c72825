package nl.zetel.server.presubmission.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.zetel.server.presubmission.domain.PreAppointment;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** Appointments in their table. */
@ApplicationScoped
public class PreAppointmentStore extends RecordStore<PreAppointment, PreAppointmentEntity> {

    /** For the container. */
    protected PreAppointmentStore() {
        super(PreAppointment.class, PreAppointmentEntity.class);
    }

    @Override
    protected PreAppointmentEntity row() {
        return new PreAppointmentEntity();
    }

    @Override
    protected Keys keys(PreAppointment value) {
        return Keys.state(value.state()).lookup(value.slotId());
    }

    @Override
    protected String noun() {
        return "afspraak";
    }
}
