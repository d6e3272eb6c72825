package nl.zetel.server.appointment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import nl.zetel.server.appointment.domain.Appointment;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** Rows of table {@code appointment}. */
@ApplicationScoped
public class AppointmentStore extends RecordStore<Appointment, AppointmentEntity> {

    /** For the container. */
    protected AppointmentStore() {
        super(Appointment.class, AppointmentEntity.class);
    }

    @Override
    protected AppointmentEntity row() {
        return new AppointmentEntity();
    }

    @Override
    protected Keys keys(Appointment value) {
        return Keys.none()
                .lookup(value.who().list() + "/" + value.who().candidate())
                .sortedBy(String.format(Locale.ROOT, "%03d/%03d", value.seat(), value.attempt()));
    }

    @Override
    protected String noun() {
        return "benoeming";
    }
}
