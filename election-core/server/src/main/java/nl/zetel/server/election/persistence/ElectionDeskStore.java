package nl.zetel.server.election.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.zetel.server.election.domain.ElectionOffice;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** The election desks of municipalities in their table. */
@ApplicationScoped
public class ElectionDeskStore extends RecordStore<ElectionOffice, ElectionDeskEntity> {

    /** For the container. */
    protected ElectionDeskStore() {
        super(ElectionOffice.class, ElectionDeskEntity.class);
    }

    @Override
    protected ElectionDeskEntity row() {
        return new ElectionDeskEntity();
    }

    @Override
    protected Keys keys(ElectionOffice value) {
        return Keys.none().lookup("desk");
    }

    @Override
    protected boolean keepsVersions() {
        return true;
    }

    @Override
    protected String noun() {
        return "verkiezingsbureau";
    }
}
