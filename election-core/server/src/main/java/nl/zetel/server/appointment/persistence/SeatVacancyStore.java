package nl.zetel.server.appointment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.zetel.server.appointment.domain.SeatVacancy;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** Rows of table {@code vacancy}. */
@ApplicationScoped
public class SeatVacancyStore extends RecordStore<SeatVacancy, SeatVacancyEntity> {

    /** For the container. */
    protected SeatVacancyStore() {
        super(SeatVacancy.class, SeatVacancyEntity.class);
    }

    @Override
    protected SeatVacancyEntity row() {
        return new SeatVacancyEntity();
    }

    @Override
    protected Keys keys(SeatVacancy value) {
        return Keys.state(value.state()).lookup(value.appointmentId());
    }

    @Override
    protected String noun() {
        return "opengevallen plaats";
    }
}
