package nl.zetel.server.designation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.zetel.server.designation.domain.DesignationCase;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** Requests in their table. */
@ApplicationScoped
public class DesignationCaseStore extends RecordStore<DesignationCase, DesignationCaseEntity> {

    /** For the container. */
    protected DesignationCaseStore() {
        super(DesignationCase.class, DesignationCaseEntity.class);
    }

    @Override
    protected DesignationCaseEntity row() {
        return new DesignationCaseEntity();
    }

    @Override
    protected Keys keys(DesignationCase value) {
        return Keys.state(value.state()).lookup(value.history().changes().orElse(""));
    }

    @Override
    protected boolean keepsVersions() {
        return true;
    }

    @Override
    protected String noun() {
        return "verzoek om registratie";
    }
}
