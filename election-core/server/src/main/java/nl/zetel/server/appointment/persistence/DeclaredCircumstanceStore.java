package nl.zetel.server.appointment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.zetel.server.appointment.domain.DeclaredCircumstance;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** Rows of table {@code candidate_circumstance}. */
@ApplicationScoped
public class DeclaredCircumstanceStore extends RecordStore<DeclaredCircumstance, DeclaredCircumstanceEntity> {

    /** For the container. */
    protected DeclaredCircumstanceStore() {
        super(DeclaredCircumstance.class, DeclaredCircumstanceEntity.class);
    }

    @Override
    protected DeclaredCircumstanceEntity row() {
        return new DeclaredCircumstanceEntity();
    }

    @Override
    protected Keys keys(DeclaredCircumstance value) {
        return Keys.none().lookup(value.list() + "/" + value.candidate());
    }

    @Override
    protected String noun() {
        return "omstandigheid";
    }
}
