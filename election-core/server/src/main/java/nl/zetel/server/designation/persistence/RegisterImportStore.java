package nl.zetel.server.designation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.zetel.server.designation.domain.RegisterImport;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** Imported registers in their table. */
@ApplicationScoped
public class RegisterImportStore extends RecordStore<RegisterImport, RegisterImportEntity> {

    /** For the container. */
    protected RegisterImportStore() {
        super(RegisterImport.class, RegisterImportEntity.class);
    }

    @Override
    protected RegisterImportEntity row() {
        return new RegisterImportEntity();
    }

    @Override
    protected Keys keys(RegisterImport value) {
        return Keys.none().lookup(value.source().name());
    }

    @Override
    protected String noun() {
        return "ingelezen register";
    }
}
