package nl.zetel.server.designation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.zetel.server.designation.domain.Designation;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** Registered designations in their table. */
@ApplicationScoped
public class DesignationStore extends RecordStore<Designation, DesignationEntity> {

    /** For the container. */
    protected DesignationStore() {
        super(Designation.class, DesignationEntity.class);
    }

    @Override
    protected DesignationEntity row() {
        return new DesignationEntity();
    }

    @Override
    protected Keys keys(Designation value) {
        return Keys.none().lookup(value.source().name());
    }

    @Override
    protected String noun() {
        return "aanduiding";
    }
}
