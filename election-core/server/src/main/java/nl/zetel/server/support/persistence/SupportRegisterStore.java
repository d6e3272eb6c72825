package nl.zetel.server.support.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;
import nl.zetel.server.support.domain.SupportRegister;

/** One row for each election that has declarations. */
@ApplicationScoped
public class SupportRegisterStore extends RecordStore<SupportRegister, SupportRegisterEntity> {

    /** For the container. */
    protected SupportRegisterStore() {
        super(SupportRegister.class, SupportRegisterEntity.class);
    }

    @Override
    protected SupportRegisterEntity row() {
        return new SupportRegisterEntity();
    }

    @Override
    protected Keys keys(SupportRegister value) {
        return Keys.none();
    }

    @Override
    protected String noun() {
        return "register van ondersteuningsverklaringen";
    }
}
