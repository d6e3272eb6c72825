package nl.zetel.server.designation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.zetel.server.designation.domain.CarriedRequest;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** Which requests are handled at a later election, in their table. */
@ApplicationScoped
public class CarriedRequestStore extends RecordStore<CarriedRequest, CarriedRequestEntity> {

    /** For the container. */
    protected CarriedRequestStore() {
        super(CarriedRequest.class, CarriedRequestEntity.class);
    }

    @Override
    protected CarriedRequestEntity row() {
        return new CarriedRequestEntity();
    }

    @Override
    protected Keys keys(CarriedRequest value) {
        return Keys.state(value.state()).lookup(value.requestId());
    }

    @Override
    protected String noun() {
        return "overgenomen verzoek";
    }
}
